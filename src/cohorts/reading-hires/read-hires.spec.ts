import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHires, type Surroundings } from './read-hires';

const AROUND: Surroundings = {
  sites: [{ id: 'tlv', name: 'Tel Aviv' }, { id: 'vno', name: 'Vilnius' }],
  mentors: [
    { id: 'yael', name: 'Yael Mizrahi', email: 'yael@example.com' },
    { id: 'tomas-1', name: 'Tomas', email: 'tomas.p@example.com' },
    { id: 'tomas-2', name: 'Tomas', email: 'tomas.k@example.com' },
  ],
};

const read = (text: string) => readHires(text, AROUND);
const problems = (text: string) => read(text).map((line) => line.problems);

describe('readHires', () => {
  it.each([
    ['commas', 'Noa Cohen, noa@example.com, Tel Aviv, 2026-12-01, yael@example.com, tomas.p@example.com'],
    ['semicolons', 'Noa Cohen;noa@example.com;tel aviv;2026-12-01;Yael Mizrahi;tomas.p@example.com'],
    ['tabs', 'Noa Cohen\tNOA@example.com\tTEL AVIV\t2026-12-01\tyael mizrahi\tTomas.P@example.com'],
    ['quotes', '"Noa Cohen","noa@example.com","Tel Aviv","2026-12-01","Yael Mizrahi","tomas.p@example.com"'],
    ['a byte order mark', '\uFEFFNoa Cohen,noa@example.com,Tel Aviv,2026-12-01,Yael Mizrahi,tomas.p@example.com'],
    ['an address as address books paste it', 'Noa Cohen <noa@example.com>, Tel Aviv, 2026-12-01, Yael Mizrahi, tomas.p@example.com'],
  ])('reads a line with %s', (_, line) => {
    expect(read(line)).toEqual([expect.objectContaining({
      line: 1,
      hire: { name: 'Noa Cohen', email: 'noa@example.com', siteId: 'tlv', startOn: '2026-12-01', mentorId: 'yael', backupId: 'tomas-1' },
      problems: [],
    })]);
  });

  it('lets a first line put the columns in any order, and leaves out those it does not know', () => {
    const [line] = read('Office,Team,Full name,E-mail address\nVilnius,Checkout,Ona Onaitė,ona@example.com');
    expect(line).toMatchObject({ line: 2, hire: { name: 'Ona Onaitė', email: 'ona@example.com', siteId: 'vno' }, problems: [] });
  });

  it('says which column a first line lacks', () => {
    expect(read('Name,Office\nOna,Vilnius')).toEqual([
      expect.objectContaining({ line: 1, hire: null, problems: ['The first line names the columns, but none for email.'] }),
      expect.objectContaining({ line: 2, hire: null, problems: ['The e-mail address is missing.'] }),
    ]);
  });

  it('keeps commas inside quotes with their cell', () => {
    expect(read('"Cohen, Noa",noa@example.com,Vilnius')[0]?.hire?.name).toBe('Cohen, Noa');
  });

  it.each([
    ['Noa,noa@example.com,Paris', 'There is no site “Paris”; the sites are Tel Aviv, Vilnius.'],
    ['Noa,noa@example.com,', 'The site is missing; the sites are Tel Aviv, Vilnius.'],
    ['Noa,noa,Vilnius', '“noa” is no e-mail address.'],
    ['Noa,noa@example.com,Vilnius,1.12.2026', '“1.12.2026” is no date; write it as year-month-day, like 2026-11-22.'],
    ['Noa,noa@example.com,Vilnius,2026-02-30', '“2026-02-30” is no date; write it as year-month-day, like 2026-11-22.'],
    ['Noa,noa@example.com,Vilnius,,Tomas', '2 mentors are called “Tomas”; write the e-mail address of the mentor.'],
    ['Noa,noa@example.com,Vilnius,,,Nobody', 'There is no mentor “Nobody” here to be the backup; write the full name, or the e-mail address.'],
    ['Noa,noa@example.com,Vilnius,,Yael Mizrahi,yael@example.com', 'Mentor and backup are the same person.'],
    ['"Noa,noa@example.com,Vilnius', 'A quotation mark is opened and not closed.'],
  ])('says of %s what is wrong', (line, problem) => {
    expect(problems(line)).toEqual([[problem]]);
  });

  it('keeps a hire whose mentor alone is unclear, and drops one that is not clear itself', () => {
    expect(read('Noa,noa@example.com,Vilnius,,Nobody')[0]?.hire).toMatchObject({ name: 'Noa', mentorId: null });
    expect(read('Noa,noa,Vilnius')[0]?.hire).toBeNull();
  });

  it('names the line that had the same address before', () => {
    expect(problems('Noa,noa@example.com,Vilnius\n\nNoa,NOA@EXAMPLE.COM,Vilnius')).toEqual([[], ['Line 1 has the same e-mail address.']]);
  });

  it('reads so many lines and says so, however many there are', () => {
    const report = read(Array.from({ length: 5_000 }, (_, index) => `Hire ${index},hire${index}@example.com,Vilnius`).join('\n'));
    expect(report).toHaveLength(601);
    expect(report.at(-1)).toMatchObject({ line: 601, hire: null, problems: ['Only the first 600 lines are read; this one and those after it are left out.'] });
  });

  it('never fails, whatever is pasted', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '@', 'a', '<', '>', 'Vilnius')).map((parts) => parts.join(''))), (text) => {
      for (const line of read(text)) {
        expect(line.hire !== null || line.problems.length > 0).toBe(true);
      }
    }), { numRuns: 500 });
  });
});
