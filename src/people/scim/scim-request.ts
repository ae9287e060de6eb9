import { applyDecorators, createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import { ApiBody, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isObject, read, type Json, type JsonObject } from './domain/json';
import { pageOf, type Page } from './domain/paging';
import { projected, type Wanted } from './domain/projection';
import { ScimProblem } from './domain/scim-problem';
import { FILTER_WORDS } from './domain/discovery';
import { ScimErrorDto } from './dto/scim.dto';
import { isNamed, versionOf } from './version';

const CONTENT_TYPE = 'application/scim+json';

/** What is asked of a list, or of one resource. */
export interface Asked extends Wanted {
  filter: string | null;
  page: Page;
}

/** What stands in the query, or in the body of a search (RFC 7644, section 3.4.3). */
export function askedBy(source: JsonObject): Asked {
  const filter = read(source, 'filter');
  return {
    filter: typeof filter === 'string' && filter.trim() !== '' ? filter : null,
    page: pageOf(read(source, 'startIndex'), read(source, 'count')),
    attributes: namesIn(read(source, 'attributes')),
    excluded: namesIn(read(source, 'excludedAttributes')),
  };
}

function namesIn(value: Json | undefined): string[] {
  const names = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];
  return names.map((name) => name.trim()).filter(Boolean).slice(0, 50);
}

/** What the query asks, as a handler's parameter. */
export const AskedInQuery = createParamDecorator((_: unknown, context: ExecutionContext): Asked =>
  askedBy(context.switchToHttp().getRequest<FastifyRequest>().query as JsonObject),
);

/** The version the client last read, or null. */
export const ScimIfMatch = createParamDecorator((_: unknown, context: ExecutionContext): string | null =>
  context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'] ?? null,
);

/** @throws ScimProblem 400 when it is no JSON object */
export function bodyOf(body: unknown): JsonObject {
  if (!isObject(body)) throw ScimProblem.invalid('invalidSyntax', 'Send a JSON object.');
  return body;
}

/** A list or another answer without a version. */
export function answer(reply: FastifyReply, body: JsonObject): JsonObject {
  void reply.type(CONTENT_TYPE);
  return body;
}

/** One resource, cut down to what is wanted, with its version as its ETag; 304 when the client has that one. */
export function answerOne(request: FastifyRequest, reply: FastifyReply, resource: JsonObject, wanted: Wanted): JsonObject | undefined {
  const version = versionOf(resource);
  void reply.header('etag', version);
  const known = request.headers['if-none-match'];
  if (request.method === 'GET' && known !== undefined && isNamed(version, known)) {
    void reply.status(304);
    return undefined;
  }
  return answer(reply, projected(resource, wanted));
}

const json = (type: Type) => ({ type });

/** What every SCIM route may refuse, for the reference. */
export const ScimAnswers = () =>
  applyDecorators(
    ApiResponse({ status: 400, description: 'Cannot be read or kept; scimType and detail say why', ...json(ScimErrorDto) }),
    ApiResponse({ status: 401, description: 'No token, or one that opens nothing', ...json(ScimErrorDto) }),
    ApiResponse({ status: 403, description: 'Not with this token, or never by SCIM', ...json(ScimErrorDto) }),
    ApiResponse({ status: 404, description: 'Not there, or not in this guild', ...json(ScimErrorDto) }),
    ApiResponse({ status: 409, description: 'The name or address is taken, or nobody would be left as admin', ...json(ScimErrorDto) }),
    ApiResponse({ status: 412, description: 'Changed since the version in If-Match', ...json(ScimErrorDto) }),
  );

/** The query of one resource. */
export const ApiAsked = () =>
  applyDecorators(
    ApiQuery({ name: 'attributes', required: false, type: String, description: 'Only these, with commas between' }),
    ApiQuery({ name: 'excludedAttributes', required: false, type: String, description: 'All but these' }),
  );

/** The query of a list. */
export const ApiListAsked = () =>
  applyDecorators(
    ApiAsked(),
    ApiQuery({ name: 'filter', required: false, type: String, description: `Such as userName eq "noa@example.com"; ${FILTER_WORDS}` }),
    ApiQuery({ name: 'startIndex', required: false, type: Number, description: 'From 1 on' }),
    ApiQuery({ name: 'count', required: false, type: Number, description: '100 unless told otherwise, 200 at most' }),
  );

export const ApiScimBody = (type: Type) => ApiBody(json(type));
