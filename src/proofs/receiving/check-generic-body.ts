import { Problem } from '../../platform/http/problem';
import { validationPipe } from '../../platform/http/validation';
import { GenericEventDto } from '../dto/events.dto';

/** The body of the generic endpoint is three levels deep; what goes far deeper is none. */
const DEEPEST = 8;

const pipe = validationPipe();

/** Says everything that is wrong with a body of the generic endpoint. @throws Problem 422 with every field */
export async function checkGenericBody(json: unknown): Promise<void> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw Problem.invalid([{ field: '', problem: 'Send one JSON object that says what happened.' }]);
  }
  if (isDeeperThan(json, DEEPEST)) throw Problem.invalid([{ field: '', problem: 'This is nested deeper than any event is.' }]);
  await pipe.transform(json, { type: 'body', metatype: GenericEventDto });
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeperThan(item, levels - 1));
}
