import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsOptional, IsString, Matches, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { MESSAGE_GROUPS, MESSAGE_WAYS, type MessageGroup, type MessageWay } from '../domain/message-groups';

export class MessageChoiceDto {
  @IsIn(MESSAGE_GROUPS)
  group: MessageGroup;

  @IsIn(MESSAGE_WAYS)
  way: MessageWay;
}

/** How a person is told of what, besides the inbox. */
export class MessageChoicesDto {
  /** One for each group, in a fixed order. */
  choices: MessageChoiceDto[];
  /** The time of day at which the digest goes out on the person's own working days, as `09:00`. */
  digestAt: string;
  /** Whether this installation sends mail. */
  mail: boolean;
  /** `unavailable`: this installation keeps no webhooks; `none`: there is none yet; `set`: its address is kept, and shown to nobody. */
  webhook: 'unavailable' | 'none' | 'set';
}

export class SaveMessageChoicesDto {
  /** Groups that are left out stay as they are. */
  @IsArray()
  @ArrayMaxSize(MESSAGE_GROUPS.length)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MessageChoiceDto)
  choices: MessageChoiceDto[];

  /** From 06:00 to 16:00. */
  @IsString()
  @Matches(/^(0[6-9]|1[0-5]):[0-5]\d$|^16:00$/, { message: 'a time from 06:00 to 16:00, like 09:00' })
  digestAt: string;

  /** The address of one's own incoming webhook; null takes it away, left out it stays. */
  @IsOptional()
  @ValidateIf((_: unknown, value: unknown) => value !== null)
  @IsString()
  @MaxLength(1000)
  webhookUrl?: string | null;
}

/** Whether mail goes out. */
export class MailStatusDto {
  /** `off`: no mail server is set up; `failing`: the server does not take it; it is tried again by itself. */
  state: 'off' | 'going_out' | 'failing';
  /** Letters that wait to be sent. */
  waiting: number;
  /** Since when the oldest of those that failed waits, an instant; null when none did. */
  since: string | null;
  /** What the server, or the way to it, said last. */
  lastFault: string | null;
  /** Messages held for their people's working hours or digests. */
  held: number;
}
