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

function faultsOf(errors: ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = fieldIn(parent, error.property);
    const own = Object.values(error.constraints ?? {}).map((problem) => ({ field, problem }));
    return [...own, ...faultsOf(error.children ?? [], field)];
  });
}

/** `hires` and `3` make `hires[3]`; `hires[3]` and `email` make `hires[3].email`. */
function fieldIn(parent: string, name: string): string {
  return /^\d+$/.test(name) ? `${parent}[${name}]` : [parent, name].filter(Boolean).join('.');
}
