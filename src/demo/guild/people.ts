import type { Role } from '../../people/people.api';

export type SiteKey = 'tel-aviv' | 'vilnius' | 'kyiv';

/** The sites of the demo guild. */
export const DEMO_SITES: readonly { key: SiteKey; name: string; timeZone: string; workingWeek: number[] }[] = [
  { key: 'tel-aviv', name: 'Tel Aviv', timeZone: 'Asia/Jerusalem', workingWeek: [7, 1, 2, 3, 4] },
  { key: 'vilnius', name: 'Vilnius', timeZone: 'Europe/Vilnius', workingWeek: [1, 2, 3, 4, 5] },
  { key: 'kyiv', name: 'Kyiv', timeZone: 'Europe/Kyiv', workingWeek: [1, 2, 3, 4, 5] },
];

/** Somebody who is there for the hires. */
export interface StaffMember {
  readonly name: string;
  readonly site: SiteKey;
  readonly roles: readonly Role[];
  /** what they are the focal point of */
  readonly topics: readonly string[];
}

const person = (name: string, site: SiteKey, roles: Role[], ...topics: string[]): StaffMember => ({ name, site, roles, topics });

/** Mentors, managers, experts and the admin. */
export const STAFF: readonly StaffMember[] = [
  person('Tamar Levi', 'tel-aviv', ['manager'], 'guild-weeks'),
  person('Rasa Kazlauskienė', 'vilnius', ['manager']),
  person('Lina Urbonienė', 'vilnius', ['admin'], 'guild-days'),
  person('Yael Mizrahi', 'tel-aviv', ['mentor']),
  person('Amit Peretz', 'tel-aviv', ['mentor', 'expert'], 'observability'),
  person('Omer Biton', 'tel-aviv', ['mentor']),
  person('Tomas Petrauskas', 'vilnius', ['mentor']),
  person('Ieva Jankauskaitė', 'vilnius', ['mentor', 'expert'], 'tdd'),
  person('Mantas Žukauskas', 'vilnius', ['mentor']),
  person('Oksana Shevchenko', 'kyiv', ['mentor']),
  person('Andrii Kovalenko', 'kyiv', ['mentor', 'expert'], 'ci-cd'),
  person('Dana Friedman', 'tel-aviv', ['expert'], 'api-and-data-design'),
  person('Giedrius Stankevičius', 'vilnius', ['expert'], 'platformization', 'runtime'),
  person('Kateryna Bondarenko', 'kyiv', ['expert'], 'messaging-and-resilience', 'security-and-privacy'),
];

/** Who mentors at each site: the first is asked first, and so round. */
export const MENTORS_AT: Readonly<Record<SiteKey, readonly string[]>> = {
  'tel-aviv': ['Yael Mizrahi', 'Amit Peretz', 'Omer Biton'],
  vilnius: ['Tomas Petrauskas', 'Ieva Jankauskaitė', 'Mantas Žukauskas'],
  kyiv: ['Oksana Shevchenko', 'Andrii Kovalenko'],
};

/** The hires of one cohort by site. */
export type Intake = Readonly<Record<SiteKey, readonly string[]>>;

export const FINISHED_INTAKE: Intake = {
  'tel-aviv': [
    'Itai Rosenberg', 'Maya Azoulay', 'Yonatan Shapira', 'Shira Dahan', 'Eitan Malka', 'Lior Katz', 'Adi Ben-David', 'Rami Khoury',
    'Hila Gabay', 'Ori Segal',
  ],
  vilnius: [
    'Austėja Kairytė', 'Domantas Butkus', 'Gabija Navickaitė', 'Lukas Paulauskas', 'Emilija Vasiliauskaitė', 'Rokas Balčiūnas',
    'Ugnė Mažeikaitė', 'Justas Černiauskas', 'Paulius Ramanauskas',
  ],
  kyiv: [
    'Olena Tkachenko', 'Dmytro Melnyk', 'Yuliia Kravchenko', 'Maksym Boiko', 'Anastasiia Polishchuk', 'Taras Lysenko', 'Nazar Klymenko',
  ],
};

export const LATE_INTAKE: Intake = {
  'tel-aviv': ['Michal Avraham', 'Guy Sasson'],
  vilnius: ['Kotryna Šimkutė', 'Viktorija Lukoševičiūtė'],
  kyiv: ['Sofiia Marchenko', 'Bohdan Savchenko'],
};

export const MID_INTAKE: Intake = {
  'tel-aviv': ['Noa Cohen', 'Daniel Weiss', 'Roni Ohayon', 'Nadav Golan'],
  vilnius: ['Karolis Gudaitis', 'Miglė Žilinskaitė', 'Aleksander Mickiewicz', 'Deimantė Rimkutė'],
  kyiv: ['Iryna Rudenko', 'Oleksii Moroz'],
};

export const NEXT_INTAKE: Intake = {
  'tel-aviv': ['Layla Haddad'],
  vilnius: ['Vytautas Kubilius', 'Agnė Sabaliauskaitė'],
  kyiv: ['Daryna Petrenko'],
};

/** The people a visitor can be, and what there is to see as each. */
export const SAMPLE_PEOPLE: readonly { name: string; about: string }[] = [
  { name: 'Noa Cohen', about: 'A hire in her fourth week: next things, an answer to a review, something that waits on others' },
  { name: 'Layla Haddad', about: 'A hire who starts in a few days: the whole path, and who will be there' },
  { name: 'Yael Mizrahi', about: 'A mentor with a full queue: reviews, somebody who is stuck, her hires at a glance' },
  { name: 'Giedrius Stankevičius', about: 'An expert whose design reviews hires are waiting for' },
  { name: 'Tamar Levi', about: 'A guild manager: four cohorts, somebody who changes teams, where we keep people waiting, and a new one to start' },
  { name: 'Lina Urbonienė', about: 'An admin: accounts, sites and holidays, access to prepare, and nobody’s journey' },
];

/** `rasa.kazlauskiene@backend.example` for Rasa Kazlauskienė. */
export function emailOf(name: string): string {
  return `${slugOf(name).replace('-', '.')}@backend.example`;
}

/** Where to reach somebody. */
export function contactOf(name: string): string {
  return `https://chat.example/@${slugOf(name)}`;
}

function slugOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, '-');
}
