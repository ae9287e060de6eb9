import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readManifest, type BackupManifest } from './manifest';

const WHOLE: BackupManifest = {
  format: 1,
  product: 'guildpath',
  appVersion: '0.1.0',
  madeAt: '2026-11-23T03:00:00.000Z',
  postgres: '18.4',
  migrations: ['GuildsAndPeople1763800000000'],
  jobsVersion: 41,
  tables: [{ name: 'public.people', columns: ['id', 'name'], rows: 2, sha256: 'a'.repeat(64) }],
  sequences: [{ table: 'public.activity', column: 'id', value: '9007199254740993', called: true }],
};

describe('the manifest of a backup', () => {
  it('is read as it was written', () => {
    expect(readManifest(JSON.stringify(WHOLE))).toEqual(WHOLE);
  });

  it('of a later layout is named as that, whatever else is in it', () => {
    expect(readManifest(JSON.stringify({ product: 'guildpath', format: 2, more: [] }))).toBe('later_format');
  });

  it('is not taken without one of its fields, or with something else in it', () => {
    for (const field of Object.keys(WHOLE)) {
      expect(readManifest(JSON.stringify({ ...WHOLE, [field]: undefined }))).toBe('unreadable');
      expect(readManifest(JSON.stringify({ ...WHOLE, [field]: { odd: true } }))).toBe('unreadable');
    }
    expect(readManifest(JSON.stringify({ ...WHOLE, tables: [{ ...WHOLE.tables[0], sha256: 'short' }] }))).toBe('unreadable');
    expect(readManifest(JSON.stringify({ ...WHOLE, sequences: [{ ...WHOLE.sequences[0], value: '1; DROP' }] }))).toBe('unreadable');
  });

  it('never throws at what is no manifest', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readManifest(text) === 'string'));
  });
});
