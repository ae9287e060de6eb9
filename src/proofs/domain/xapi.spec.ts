import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readStatement, speaksXapi } from './xapi';

const statement = (more: object = {}) => ({
  actor: { objectType: 'Agent', mbox: 'mailto:Noa@Guild.example' }, verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
  object: { id: 'https://courses.example/units/self-check-quiz' }, ...more,
});

describe('reading a statement', () => {
  it.each([
    ['passed', {}, { id: null, person: 'noa@guild.example', result: 'passed', milestone: 'self-check-quiz' }],
    ['completed', { verb: { id: 'http://adlnet.gov/expapi/verbs/completed' } }, { result: 'completed' }],
    ['a verb that is not read', { verb: { id: 'http://adlnet.gov/expapi/verbs/attempted' } }, { result: null }],
    ['an account', { actor: { account: { homePage: 'https://git.example', name: 'Noa-K' } } }, { person: 'noa-k' }],
    ['an id', { id: 'E9B1C0F4-0C43-4C1B-8C67-0D7C0F5C2D11' }, { id: 'e9b1c0f4-0c43-4c1b-8c67-0d7c0f5c2d11' }],
    ['an urn', { object: { id: 'urn:unit:self-check-quiz' } }, { milestone: 'self-check-quiz' }],
    ['a slash at the end', { object: { id: 'https://c.example/self-check-quiz/' } }, { milestone: 'self-check-quiz' }],
    ['a wrong id', { id: '7' }, { field: 'id' }],
    ['nobody', { actor: {} }, { field: 'actor' }],
    ['a group', { actor: { member: [] } }, { field: 'actor' }],
    ['no verb', { verb: {} }, { field: 'verb.id' }],
    ['no activity', { object: { id: 'https://c.example/?x=Y' } }, { field: 'object.id' }],
  ])('%s', (_, more, expected) => {
    expect(readStatement(statement(more))).toMatchObject(expected);
  });

  it('never fails, whatever comes', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => {
      expect(readStatement(json)).toBeDefined();
      expect(readStatement({ actor: json, verb: json, object: json })).toHaveProperty('problem');
    }));
  });
});

it.each([['1.0.3', true], ['2.0.0', true], ['1.0', true], ['0.95', false], ['3.0.0', false], [undefined, false]])('speaks xAPI %s: %s', (version, speaks) => {
  expect(speaksXapi(version)).toBe(speaks);
});
