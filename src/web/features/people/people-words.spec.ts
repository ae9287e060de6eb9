import { describe, expect, it } from '@jest/globals';
import type { PersonDto } from '../../shared/api/types';
import { answersTo, topicOf } from './people-words';

const ANDRIUS: PersonDto = {
  id: '1',
  name: 'Andrius Žukas',
  contactUrl: null,
  email: 'andrius@example.com',
  siteId: 'vno',
  siteName: 'Vilnius',
  roles: ['manager'],
  topics: ['api-design'],
  joined: true,
  deactivated: false,
  revision: 1,
};

describe('finding people', () => {
  it.each(['zukas', 'ANDRIUS', 'vilnius', 'guild manager', 'api design', 'zuk viln', ''])('finds Andrius Žukas by “%s”', (typed) => {
    expect(answersTo(ANDRIUS, typed)).toBe(true);
  });

  it('finds nobody by words that do not all fit', () => {
    expect(answersTo(ANDRIUS, 'zukas kyiv')).toBe(false);
  });
});

describe('topics', () => {
  it.each([
    ['API design', 'api-design'],
    ['  CI/CD! ', 'ci-cd'],
    ['---', ''],
  ])('writes “%s” as “%s”', (typed, topic) => {
    expect(topicOf(typed)).toBe(topic);
  });
});
