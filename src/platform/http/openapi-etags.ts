import type { OpenAPIObject } from '@nestjs/swagger';

interface Answered {
  content?: Record<string, { schema?: { $ref?: string } }>;
  headers?: Record<string, unknown>;
}

const ETAG = { description: 'The revision, as `"7"`: send it back as If-Match to change what was read.', schema: { type: 'string' } };

/** Tells of the ETag wherever the answer has a revision of its own. */
export function etagsOfRevisions(document: OpenAPIObject): OpenAPIObject {
  const schemas = (document.components?.schemas ?? {}) as Record<string, { properties?: Record<string, { type?: unknown }> }>;
  const hasRevision = (answered: Answered): boolean => {
    const name = answered.content?.['application/json']?.schema?.$ref?.split('/').at(-1);
    return name !== undefined && schemas[name]?.properties?.['revision']?.type === 'number';
  };
  for (const item of Object.values(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      for (const [status, response] of Object.entries(item[method]?.responses ?? {})) {
        const answered = response as Answered;
        if (status.startsWith('2') && hasRevision(answered)) answered.headers = { ...answered.headers, ETag: ETAG };
      }
    }
  }
  return document;
}
