import { describe, expect, it } from '@jest/globals';
import { ownerNamed } from './owner';

const NOBODY = { ownerId: null, ownerTopic: null };
const PEOPLE = new Map([['dana@example.com', 'dana']]);

describe('the owner of a milestone', () => {
  it('is whom the path names, a topic or an address, until somebody names another', () => {
    expect(ownerNamed(NOBODY, 'api-design', PEOPLE)).toEqual({ personId: null, topic: 'api-design', fromPath: true });
    expect(ownerNamed(NOBODY, 'Dana@example.com', PEOPLE)).toEqual({ personId: 'dana', topic: null, fromPath: true });
    expect(ownerNamed({ ownerId: 'yael', ownerTopic: null }, 'api-design', PEOPLE)).toEqual({ personId: 'yael', topic: null, fromPath: false });
  });

  it('is nobody where nobody is named, or nobody has the address', () => {
    expect(ownerNamed(NOBODY, undefined, PEOPLE)).toBeNull();
    expect(ownerNamed(NOBODY, 'gone@example.com', PEOPLE)).toBeNull();
  });
});
