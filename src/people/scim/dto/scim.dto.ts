/** These describe SCIM's bodies for the reference; what comes in is read as the providers write it, see docs/scim.md. */
export class ScimNameDto {
  formatted?: string;
  givenName?: string;
  familyName?: string;
}

export class ScimEmailDto {
  value: string;
  type?: string;
  primary?: boolean;
}

export class ScimMetaDto {
  resourceType: string;
  location: string;
  created?: string;
  /** A weak ETag, for If-Match and If-None-Match. */
  version?: string;
}

/** Where, from when and on which days somebody works. */
export class ScimOnboardingDto {
  /** Name or id of a site. */
  site?: string;
  /** A local calendar day. */
  startDate?: string;
  /** Weekdays of somebody who works part-time, such as `Mon Tue Thu`. */
  workingDays?: string;
}

export class ScimUserDto {
  schemas: string[];
  id?: string;
  externalId?: string;
  userName: string;
  name?: ScimNameDto;
  displayName?: string;
  active?: boolean;
  emails?: ScimEmailDto[];
  /** Of their site; never written. */
  timezone?: string;
  /** The roles; written at /Groups. */
  groups?: ScimMemberDto[];
  'urn:guildpath:scim:schemas:extension:onboarding:2.0:User'?: ScimOnboardingDto;
  meta?: ScimMetaDto;
}

export class ScimMemberDto {
  /** The id of a user or a group. */
  value: string;
  display?: string;
  type?: string;
}

export class ScimGroupDto {
  schemas: string[];
  id?: string;
  displayName: string;
  members?: ScimMemberDto[];
  meta?: ScimMetaDto;
}

export class ScimOperationDto {
  /** add, replace or remove, in any case. */
  op: string;
  /** Such as `emails[type eq "work"].value`; without one, the value is an object of attributes. */
  path?: string;
  /** Whatever belongs there. */
  value?: string;
}

export class ScimPatchDto {
  schemas: string[];
  Operations: ScimOperationDto[];
}

export class ScimSearchDto {
  schemas?: string[];
  filter?: string;
  attributes?: string[];
  excludedAttributes?: string[];
  startIndex?: number;
  count?: number;
}

export class ScimUsersDto {
  schemas: string[];
  totalResults: number;
  startIndex: number;
  itemsPerPage: number;
  Resources: ScimUserDto[];
}

export class ScimGroupsDto {
  schemas: string[];
  totalResults: number;
  startIndex: number;
  itemsPerPage: number;
  Resources: ScimGroupDto[];
}

/** What the server does of SCIM, what it keeps and under which names (RFC 7643, sections 5 to 7). */
export class ScimDiscoveryDto {
  schemas: string[];
  meta?: ScimMetaDto;
}

export class ScimDiscoveriesDto {
  schemas: string[];
  totalResults: number;
  Resources: ScimDiscoveryDto[];
}

export class ScimErrorDto {
  schemas: string[];
  /** The HTTP status, as text. */
  status: string;
  /** A keyword, where SCIM has one for it. */
  scimType?: string;
  /** In words. */
  detail: string;
  /** For our own programs, where the whole API has one for it, such as `scope_missing`. */
  code?: string;
}
