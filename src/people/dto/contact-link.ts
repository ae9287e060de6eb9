import { applyDecorators } from '@nestjs/common';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** A link that reaches a person: https, mailto, or a chat's own scheme. Empty clears it. */
export const ContactLink = () =>
  applyDecorators(
    IsOptional(),
    IsString(),
    MaxLength(500),
    Matches(/^$|^(https:\/\/|mailto:|slack:\/\/|msteams:\/\/)/, {
      message: 'a link that starts with https://, mailto:, slack:// or msteams://',
    }),
  );
