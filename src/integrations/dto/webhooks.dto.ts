import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsISO8601, IsString, Length, Matches } from 'class-validator';

export class ChangeTypeDto {
  /** Such as `journey.milestone.done`. */
  type: string;
  /** The same in words. */
  says: string;
}

/** What may be done with an endpoint now. */
export class EndpointAbilitiesDto {
  pause: boolean;
  resume: boolean;
  /** Send a test message. */
  test: boolean;
}

/** An address of another program, and how it goes with it. Its secret is shown once, when it is made. */
export class WebhookEndpointDto {
  id: string;
  /** What the guild calls it. */
  name: string;
  address: string;
  /** The types of changes that it is told of. */
  types: string[];
  /** `switched_off`: by the app itself; `offBecause` says why. */
  @ApiProperty({ enum: ['active', 'paused', 'switched_off'] })
  state: 'active' | 'paused' | 'switched_off';
  /** `failing`: nothing got through for three days; `gone`: it answered 410. */
  @ApiProperty({ enum: ['failing', 'gone'], nullable: true, type: String })
  offBecause: 'failing' | 'gone' | null;
  lastDeliveredAt: string | null;
  /** Since when nothing gets through; null when the last message did. */
  failingSince: string | null;
  /** What the last failure said. */
  lastFault: string | null;
  /** Messages that wait to be delivered. */
  waiting: number;
  /** Until when messages are signed with the secret before as well; null when there is none. */
  oldSecretUntil: string | null;
  createdAt: string;
  /** For If-Match. */
  revision: number;
  abilities: EndpointAbilitiesDto;
}

export class WebhookEndpointsDto {
  /** By name. */
  endpoints: WebhookEndpointDto[];
  /** Everything that an endpoint can be told of. */
  types: ChangeTypeDto[];
  /** Whether there is room for another one. */
  mayAdd: boolean;
  /** Whether secrets can be kept at all: the installation has a secret key. */
  keepsSecrets: boolean;
}

/** An endpoint with its secret, shown this once. */
export class WebhookEndpointWithSecretDto extends WebhookEndpointDto {
  /** What messages are signed with, as `whsec_…`. */
  secret: string;
}

export class SaveWebhookEndpointDto {
  /** What the guild calls it; unlike the names of the others. */
  @IsString()
  @Length(1, 60)
  @Matches(/\S/, { message: 'a name, not blanks' })
  name: string;

  /** An https address on the internet. It is no secret: do not write a password or a key into it. */
  @IsString()
  @Length(1, 2000)
  address: string;

  /** The types of changes to tell it of. */
  @IsArray()
  @ArrayMinSize(1, { message: 'Choose at least one.' })
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  types: string[];
}

/** One message to an endpoint, and how far it got. */
export class WebhookMessageDto {
  id: string;
  /** What it is sent under, as the header `webhook-id`: the same however often it is sent. */
  webhookId: string;
  type: string;
  /** What it is about, such as `journey:3f0c…`. */
  subject: string;
  /** The milestone's key, where it is about one. */
  milestone: string | null;
  @ApiProperty({ enum: ['waiting', 'delivered', 'given_up'] })
  state: 'waiting' | 'delivered' | 'given_up';
  /** Whether it waits for an earlier message about the same. */
  heldBack: boolean;
  /** Tries since it was last begun with. */
  tries: number;
  /** When it is tried next; null when it does not wait. */
  nextTryAt: string | null;
  happenedAt: string;
  lastTriedAt: string | null;
  /** What the receiver answered last; null when it did not. */
  lastStatus: number | null;
  lastFault: string | null;
  deliveredAt: string | null;
}

export class WebhookMessagesDto {
  /** Newest first. */
  messages: WebhookMessageDto[];
  /** What to send as `after` for the next page; null at the end. */
  next: string | null;
}

export class ReplayWebhooksDto {
  /** Everything that changed since this instant is sent once more. */
  @IsISO8601({ strict: true, strictSeparator: true }, { message: 'Give an instant, such as 2026-11-23T08:00:00Z.' })
  @Matches(/T.*(Z|[+-]\d\d:\d\d)$/, { message: 'Give an instant, such as 2026-11-23T08:00:00Z.' })
  since: string;
}

export class ReplayedWebhooksDto {
  /** How many messages are sent once more. */
  count: number;
}
