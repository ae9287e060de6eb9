import type { OpenAPIObject } from '@nestjs/swagger';

/**
 * OpenAPI 3.0 wrote `nullable: true`; 3.1 is JSON Schema, where null is a type of its own. Enumerations come in the
 * compiler's order, which any edit may change: they are sorted, so that the document says only what is meant.
 */
export function nullableAs31(document: OpenAPIObject): OpenAPIObject {
  return rewrite(document) as OpenAPIObject;
}

function rewrite(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewrite);
  if (node === null || typeof node !== 'object') return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === 'enum' && Array.isArray(value) ? [...(value as unknown[])].sort() : rewrite(value)]),
  );
  if (nullable !== true) return rest;
  const { allOf, type, ...others } = rest as { allOf?: unknown[]; type?: unknown };
  if (allOf?.length === 1) return { ...others, anyOf: [allOf[0], { type: 'null' }] };
  if (typeof type === 'string') return { ...rest, type: [type, 'null'] };
  return rest;
}
