import { IsBoolean, IsString, Length, Matches } from 'class-validator';

/** A link to one's own calendar, without the secret: that is shown once. */
export class CalendarLinkDto {
  id: string;
  /** Where it is used, such as `Phone`. */
  name: string;
  createdAt: string;
  /** The last day on which something read it; null when nothing has. */
  lastUsedOn: string | null;
}

export class CalendarLinksDto {
  /** In the order in which they were made. */
  links: CalendarLinkDto[];
  /** Whether there is room for another one. */
  mayAdd: boolean;
}

/** A link with its address, shown this once. */
export class NewCalendarLinkDto extends CalendarLinkDto {
  /** Opens the calendar for whoever has it. */
  url: string;
}

export class MakeCalendarLinkDto {
  /** Where it will be used; unlike the names of one's other links. */
  @IsString()
  @Length(1, 60)
  @Matches(/\S/, { message: 'a name, not blanks' })
  name: string;
}

/** Whether everybody may read the guild's programme. */
export class OpenProgrammeDto {
  open: boolean;
  /** Where the programme is read while it is open. */
  url: string;
}

export class SetOpenProgrammeDto {
  @IsBoolean()
  open: boolean;
}
