/**
 * A real identity provider (oidc-provider) for the specs, a process of its own: started with the redirect addresses of its one
 * client, it answers where it is. Whoever signs in is whom they say: the login is the subject, and the e-mail address what is
 * left of it without `other:`, which is another account with the same address, or `unverified:`.
 */
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

process.on('disconnect', () => process.exit(0));

process.once('message', async ({ redirectUris }) => {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'guildpath', client_secret: 'the-secret-of-guildpath', redirect_uris: redirectUris, token_endpoint_auth_method: 'client_secret_post',
    }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['only for the specs'] },
    findAccount: (_, subject) => ({
      accountId: subject,
      claims: () => ({
        sub: subject, name: 'Somebody', email: subject.replace(/^(other|unverified):/, ''), email_verified: !subject.startsWith('unverified:'),
      }),
    }),
    // Nobody is asked whether Guildpath may know who they are.
    loadExistingGrant: async ({ oidc: { client, session, provider: { Grant } } }) => {
      const grant = new Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  server.on('request', provider.callback());
  process.send({ issuer });
});
