import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem, type FieldFault } from './problem';

/** Input is checked at the edge: unknown fields are refused, and every fault is told at once. */
export function validationPipe(): ValidationPipe {
  return new WholeText({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => Problem.invalid(faultsOf(errors)),
  });
}

/**
 * JSON can hold text that nothing behind it can keep. NUL is refused, because PostgreSQL has no such character; half of
 * a surrogate pair, which is no character at all, becomes the sign for one that is missing.
 */
class WholeText extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body') return super.transform(value, metadata);
    const faults: FieldFault[] = [];
    const whole = wholeText(value, '', faults);
    if (faults.length > 0) throw Problem.invalid(faults);
    return super.transform(whole, metadata);
  }
}

function wholeText(value: unknown, field: string, faults: FieldFault[]): unknown {
  if (typeof value === 'string') {
    if (value.includes('\0')) faults.push({ field, problem: 'This holds a character that cannot be kept (NUL). Take it out.' });
    return value.toWellFormed();
  }
  if (Array.isArray(value)) return value.map((item, index) => wholeText(item, fieldIn(field, String(index)), faults));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wholeText(item, fieldIn(field, key), faults)]));
}

/** What would be right, where the library's own words do not say it. */
const WORDS: Readonly<Record<string, string>> = {
  isEmail: 'Give an e-mail address, such as noa@example.com.',
  isIso8601: 'Give a day as YYYY-MM-DD.',
  isUrl: 'Give a link that starts with https:// or http://.',
  isUuid: 'Choose one of those that are there.',
  whitelistValidation: 'There is no such field.',
};

/** “password must be longer than …” stands beside its field already: “Must be longer than … .” */
function asSentence(property: string, message: string): string {
  const words = message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function faultsOf(errors: ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = fieldIn(parent, error.property);
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({ field, problem: WORDS[rule] ?? asSentence(error.property, message) }));
    return [...own, ...faultsOf(error.children ?? [], field)];
  });
}

/** `hires` and `3` make `hires[3]`; `hires[3]` and `email` make `hires[3].email`. */
function fieldIn(parent: string, name: string): string {
  return /^\d+$/.test(name) ? `${parent}[${name}]` : [parent, name].filter(Boolean).join('.');
}
