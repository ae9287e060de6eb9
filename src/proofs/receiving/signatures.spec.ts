import { describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { checkSignature } from './signatures';

const NOW = new Date('2026-11-23T07:00:00Z');
const raw = Buffer.from('{"what":"deployed"}');
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

const check = (kind: 'github' | 'gitlab' | 'cdevents' | 'generic', headers: Record<string, string>, secrets = [SECRET], body = raw) =>
  checkSignature(kind, { headers, raw: body }, secrets, NOW);

/** After the specification of Standard Webhooks: the key is what stands behind `whsec_`, in base64. */
function standard(id: string, at: number, secret = SECRET): Record<string, string> {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${at}.${raw.toString()}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${signature}` };
}

const now = NOW.getTime() / 1000;

describe('GitHub’s signature', () => {
  // The example of GitHub's documentation, "Validating webhook deliveries".
  const headers = { 'x-hub-signature-256': 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17' };
  const body = Buffer.from('Hello, World!');
  const secret = "It's a Secret to Everybody";

  it('is that of its documentation', () => {
    expect(check('github', headers, [secret], body)).toBe('good');
    expect(check('github', headers, ['another', secret], body)).toBe('good');
    expect(check('github', headers, [secret], Buffer.from('Hello, world!'))).toBe('signature_wrong');
    expect(check('github', { 'x-hub-signature': 'sha1=0' }, [secret], body)).toBe('signature_missing');
    expect(check('github', { 'x-hub-signature-256': 'sha256=' }, [secret], body)).toBe('signature_wrong');
  });
});

describe('a signature after Standard Webhooks', () => {
  it.each(['gitlab', 'cdevents', 'generic'] as const)('is taken from %s, and only near its time', (kind) => {
    expect(check(kind, standard('msg_1', now))).toBe('good');
    expect(check(kind, standard('msg_1', now - 299))).toBe('good');
    expect(check(kind, standard('msg_1', now - 301))).toBe('timestamp_old');
    expect(check(kind, standard('msg_1', now + 301))).toBe('timestamp_old');
    expect(check(kind, { ...standard('msg_1', now), 'webhook-id': 'msg_2' })).toBe('signature_wrong');
    expect(check(kind, { ...standard('msg_1', now), 'webhook-timestamp': 'soon' })).toBe('signature_wrong');
    expect(check(kind, standard('msg_1', now), ['whsec_AAAA'])).toBe('signature_wrong');
  });

  it('may be one of several', () => {
    const headers = standard('msg_1', now);
    expect(check('generic', { ...headers, 'webhook-signature': `v1a,xyz v1,AAAA ${headers['webhook-signature']}` })).toBe('good');
  });

  it('that is wrong is not made good by the secret beside it', () => {
    expect(check('generic', { ...standard('msg_1', now, 'whsec_AAAA'), authorization: `Bearer ${SECRET}` })).toBe('signature_wrong');
  });
});

describe('a secret as it stands', () => {
  it('is GitLab’s token, and a bearer token elsewhere', () => {
    expect(check('gitlab', { 'x-gitlab-token': SECRET })).toBe('good');
    expect(check('generic', { authorization: `bearer ${SECRET}` })).toBe('good');
    expect(check('cdevents', { authorization: `Bearer ${SECRET}x` })).toBe('signature_wrong');
    expect(check('generic', { authorization: `Basic ${SECRET}` })).toBe('signature_missing');
    expect(check('generic', { 'x-gitlab-token': SECRET })).toBe('signature_missing');
    expect(check('github', { authorization: `Bearer ${SECRET}` })).toBe('signature_missing');
  });

  it('is nothing where there are no secrets', () => {
    expect(check('generic', { authorization: 'Bearer ' }, [])).toBe('signature_missing');
    expect(check('generic', { authorization: 'Bearer x' }, [])).toBe('signature_wrong');
  });
});
