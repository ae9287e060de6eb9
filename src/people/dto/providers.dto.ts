import {
  ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsOptional, IsString, IsUrl, IsUUID, Length, Matches, MaxLength,
} from 'class-validator';

/** A provider as the sign-in page offers it: "Continue with …". */
export class OfferedProviderDto {
  id: string;
  name: string;
}

export class StartSignInDto {
  @IsUUID()
  providerId: string;

  /** The place of the app to go to afterwards, such as `/today`; anything else leads to its start. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  then?: string;
}

export class StartAtProviderDto {
  @IsUUID()
  providerId: string;
}

/** Where to send the browser now. It is good for ten minutes, in this browser, and once. */
export class SignInStartedDto {
  url: string;
}

/** An account at a provider that signs this person in. */
export class OwnIdentityDto {
  id: string;
  /** What the guild calls the provider; its address where the guild has no such provider any more. */
  provider: string;
  /** What the provider called the account when it was linked, such as an address. */
  label: string | null;
  linkedAt: string;
  lastUsedAt: string | null;
  /** Whether it opens the account now: not while the provider is switched off or gone. */
  works: boolean;
  /** False when it is the only way in that is left. */
  mayUnlink: boolean;
}

/** How this person can sign in. */
export class WaysInDto {
  /** `set`, `none` (no password was ever chosen), or `off` (the guild signs in without passwords). */
  password: 'set' | 'none' | 'off';
  identities: OwnIdentityDto[];
  /** Providers at which an account can be linked. */
  providers: OfferedProviderDto[];
}

/** A provider as admins see it. The client's secret is never shown. */
export class ProviderDto {
  id: string;
  name: string;
  issuer: string;
  clientId: string;
  hasSecret: boolean;
  enabled: boolean;
  joinsByEmail: boolean;
  emailDomains: string[];
  /** What the provider has to know as redirect address. */
  redirectUri: string;
  revision: number;
}

export class ProvidersDto {
  /** In the order in which the sign-in page shows them. */
  providers: ProviderDto[];
  /** What a redirect address begins with; the provider's id follows. */
  redirectUriStart: string;
  /** Whether client secrets can be kept: whoever runs Guildpath has set the key that seals them. */
  keepsSecrets: boolean;
  /** `needed` (no admin could come in without), `may_go` (they work, and could be switched off), or `off`. */
  passwords: 'needed' | 'may_go' | 'off';
}

export class SaveProviderDto {
  /** What people call it. */
  @IsString()
  @Length(1, 60)
  @Matches(/\S/, { message: 'a name, not blanks' })
  name: string;

  @IsString()
  @Length(1, 300)
  clientId: string;

  /** Sealed, and never shown again. Left out, it stays as it is; null makes it a public client, which has PKCE alone. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  clientSecret?: string | null;

  /** Whether the sign-in page offers it, and what it vouches for opens anything. */
  @IsBoolean()
  enabled: boolean;

  /** Whether an address that the provider has verified lets somebody join their account at the first sign-in. */
  @IsBoolean()
  joinsByEmail: boolean;

  /** The domains whose addresses count for that, such as `example.com`. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @MaxLength(253, { each: true })
  @Matches(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$/i, { each: true, message: 'domains such as example.com' })
  emailDomains: string[];
}

export class AddProviderDto extends SaveProviderDto {
  /** Chosen by whoever adds it, because the redirect address holds it and the provider may want to know that first. */
  @IsUUID()
  id: string;

  /** The issuer, exactly as the provider writes it; it publishes what it is under `/.well-known/openid-configuration`. */
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true, require_tld: false })
  @MaxLength(500)
  issuer: string;
}

export class OrderProvidersDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids: string[];
}

export class SetPasswordsDto {
  /** Whether passwords open anything. */
  @IsBoolean()
  on: boolean;
}

/** What a provider said when it was asked just now. A client's secret shows only when somebody signs in. */
export class ProviderTestDto {
  answers: boolean;
  /** What went wrong; null when nothing did. */
  said: string | null;
  authorizationEndpoint: string | null;
}
