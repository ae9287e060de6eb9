import { describe, expect, it } from '@jest/globals';
import { loggedAddress } from './logged-address';

describe('an address in a log', () => {
  it.each([
    ['/api/feeds/0123456789abcdef.ics', '/api/feeds/[hidden]'],
    ['/api/feeds/0123456789abcdef.ics?x=1', '/api/feeds/[hidden]?x=1'],
    ['/api/invitations/secret', '/api/invitations/[hidden]'],
    ['/invitations/secret#top', '/invitations/[hidden]#top'],
    ['/api/first-days/secret/open', '/api/first-days/[hidden]/open'],
    ['/first-day/secret', '/first-day/[hidden]'],
    ['/api/sign-in/callback/1?code=secret&state=other#x', '/api/sign-in/callback/1?[hidden]'],
    ['/api/session?access_token=gpat_0aZ9', '/api/session?access_token=[hidden]'],
    ['/api/journeys/1/milestones/feeds', '/api/journeys/1/milestones/feeds'],
  ])('%s is %s', (url, logged) => expect(loggedAddress(url)).toBe(logged));
});
