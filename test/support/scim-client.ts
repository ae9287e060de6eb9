/** A user or a group, as a provider reads it. */
export interface ScimResource {
  id: string;
  userName: string;
  externalId?: string;
  displayName: string;
  active: boolean;
  name: { formatted: string; givenName?: string; familyName?: string };
  emails: { value: string; type: string; primary: boolean }[];
  timezone: string;
  groups: { value: string; display: string }[];
  members: { value: string; display: string }[];
  meta: { version: string; location: string };
  'urn:guildpath:scim:schemas:extension:onboarding:2.0:User': { site: string; startDate?: string; workingDays?: string };
}

export interface ScimAnswer {
  status: number;
  type: string;
  etag: string | null;
  body: ScimResource & { Resources: ScimResource[]; totalResults: number; itemsPerPage: number; scimType?: string; detail: string; status: string; schemas: string[] };
}

export type ScimSend = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<ScimAnswer>;

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const ONBOARDING = 'urn:guildpath:scim:schemas:extension:onboarding:2.0:User';
const patchOp = (...Operations: unknown[]) => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations });

/** Whom a provider knows. */
export interface Employee {
  login: string;
  givenName: string;
  familyName: string;
  key: string;
  site: string;
  startDate?: string;
  workingDays?: string;
}

/** What any identity provider does with the people assigned to an application. */
export interface Provider {
  /** Finds the user by its name, and adds it when it is not there. */
  assign(employee: Employee): Promise<ScimAnswer>;
  rename(id: string, familyName: string): Promise<ScimAnswer>;
  changeMail(id: string, mail: string): Promise<ScimAnswer>;
  changeStart(id: string, startDate: string): Promise<ScimAnswer>;
  disable(id: string): Promise<ScimAnswer>;
  enable(id: string): Promise<ScimAnswer>;
  addMember(group: string, id: string): Promise<ScimAnswer>;
  removeMember(group: string, id: string): Promise<ScimAnswer>;
}

export function scimSender(origin: string, token: string, type = 'application/scim+json'): ScimSend {
  return async (method, path, body, headers) => {
    const response = await fetch(`${origin}/api/scim/v2${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': type }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      etag: response.headers.get('etag'),
      body: (text === '' ? undefined : JSON.parse(text)) as ScimAnswer['body'],
    };
  };
}

/**
 * The way Entra ID's provisioning service goes about it: every attribute of its default mapping, verbs with capitals,
 * truth as text, members taken out by value (learn.microsoft.com, “Develop and plan provisioning for a SCIM endpoint”).
 */
export function entra(send: ScimSend): Provider {
  const patch = (path: string, ...operations: unknown[]) => send('PATCH', path, patchOp(...operations));
  return {
    async assign({ login, givenName, familyName, key, site, startDate, workingDays }) {
      const found = await send('GET', `/Users?filter=${encodeURIComponent(`userName eq "${login}"`)}`);
      const [known] = found.body.Resources;
      if (known) return patch(`/Users/${known.id}`, { op: 'Add', path: 'externalId', value: key }, { op: 'Replace', path: 'name.familyName', value: familyName });
      return send('POST', '/Users', {
        schemas: [USER, ENTERPRISE, ONBOARDING],
        externalId: key,
        userName: login,
        active: true,
        displayName: `${givenName} ${familyName}`,
        emails: [{ primary: true, type: 'work', value: login }],
        meta: { resourceType: 'User' },
        name: { formatted: `${givenName} ${familyName}`, familyName, givenName },
        roles: [],
        [ENTERPRISE]: { department: 'R&D', employeeNumber: '7' },
        [ONBOARDING]: { site, startDate, workingDays },
      });
    },
    rename: (id, familyName) =>
      patch(`/Users/${id}`, { op: 'Replace', path: 'name.familyName', value: familyName }, { op: 'Replace', path: `${ENTERPRISE}:department`, value: 'IT' }, { op: 'Replace', path: 'displayName', value: `Dr ${familyName}` }),
    changeMail: (id, mail) => patch(`/Users/${id}`, { op: 'Replace', path: 'emails[type eq "work"].value', value: mail }),
    changeStart: (id, startDate) => patch(`/Users/${id}`, { op: 'Replace', value: { [`${ONBOARDING}:startDate`]: startDate } }),
    disable: (id) => patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'False' }),
    enable: (id) => patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'True' }),
    addMember: (group, id) => patch(`/Groups/${group}`, { op: 'Add', path: 'members', value: [{ $ref: null, value: id }] }),
    removeMember: (group, id) => patch(`/Groups/${group}`, { op: 'Remove', path: 'members', value: [{ $ref: null, value: id }] }),
  };
}

/**
 * The way Okta goes about it: finds and adds, replaces whole users by PUT, switches them off by a patch without a path,
 * and takes members out by a filter in the path (developer.okta.com, “Okta and SCIM Version 2.0”).
 */
export function okta(send: ScimSend): Provider {
  const put = async (id: string, change: (user: ScimResource) => object) => {
    const { body } = await send('GET', `/Users/${id}`);
    return send('PUT', `/Users/${id}`, { ...body, ...change(body) });
  };
  return {
    async assign({ login, givenName, familyName, key, site, startDate, workingDays }) {
      const found = await send('GET', `/Users?filter=${encodeURIComponent(`userName eq "${login}"`)}&startIndex=1&count=100`);
      const [known] = found.body.Resources;
      if (known) return put(known.id, () => ({ externalId: key, active: true }));
      return send('POST', '/Users', {
        schemas: [USER],
        userName: login,
        name: { givenName, familyName },
        emails: [{ primary: true, value: login, type: 'work' }],
        displayName: `${givenName} ${familyName}`,
        locale: 'en-US',
        externalId: key,
        groups: [],
        password: '1mz050nq',
        active: true,
        [ONBOARDING]: { site, startDate, workingDays },
      });
    },
    rename: (id, familyName) => put(id, ({ name }) => ({ name: { ...name, familyName }, displayName: `Dr ${familyName}` })),
    changeMail: (id, mail) => put(id, () => ({ emails: [{ primary: true, value: mail, type: 'work' }] })),
    changeStart: (id, startDate) => put(id, (user) => ({ [ONBOARDING]: { ...user[ONBOARDING], startDate } })),
    disable: (id) => send('PATCH', `/Users/${id}`, patchOp({ op: 'replace', value: { active: false } })),
    enable: (id) => send('PATCH', `/Users/${id}`, patchOp({ op: 'replace', value: { active: true } })),
    addMember: (group, id) => send('PATCH', `/Groups/${group}`, patchOp({ op: 'add', path: 'members', value: [{ value: id, display: 'Somebody' }] })),
    removeMember: (group, id) => send('PATCH', `/Groups/${group}`, patchOp({ op: 'remove', path: `members[value eq "${id}"]` })),
  };
}

export { patchOp };
