import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** A plain page that lists every route with its words, input and answers; readable without scripts. */
export function referencePage(document: OpenAPIObject): string {
  const routes = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => (item[method] ? [{ method, path, operation: item[method] }] : [])),
  );
  const tags = [...new Set(routes.map(({ operation }) => operation.tags?.[0] ?? 'other'))];
  const sections = tags.map((tag) => {
    const own = routes.filter(({ operation }) => (operation.tags?.[0] ?? 'other') === tag);
    return `<section><h2>${escape(tag)}</h2>${own.map(({ method, path, operation }) => article(method, path, operation)).join('')}</section>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Guildpath API</title><style>
:root{color-scheme:light dark}body{font:16px/1.5 system-ui;margin:2rem auto;max-width:52rem;padding:0 1rem}
article{border:1px solid #8884;border-radius:10px;padding:.75rem 1rem;margin:.75rem 0;overflow-wrap:anywhere}
code{font-family:ui-monospace,monospace}.method{font-weight:700;text-transform:uppercase}ul{margin:.25rem 0}
</style></head><body><main><h1>${escape(document.info.title)} API</h1><p>${escape(document.info.description ?? '')}</p>
<p>The machine-readable document: <a href="/api/openapi.json">/api/openapi.json</a></p>${sections.join('')}</main></body></html>`;
}

function article(method: string, path: string, operation: Operation): string {
  const body = nameOf(operation.requestBody);
  const answers = Object.entries(operation.responses ?? {}).map(([status, response]) => {
    const { description } = response as { description?: string };
    return `<li><code>${status}</code> ${escape([nameOf(response), description].filter(Boolean).join(': '))}</li>`;
  });
  return `<article><h3><span class="method">${method}</span> <code>${escape(path)}</code></h3>
<p>${escape(operation.summary ?? '')} ${escape(operation.description ?? '')}</p>${body ? `<p>Takes <code>${escape(body)}</code></p>` : ''}<ul>${answers.join('')}</ul></article>`;
}

/** The schema's name in a request body or a response. */
function nameOf(part: unknown): string {
  return /"\$ref":"#\/components\/schemas\/([^"]+)"/.exec(JSON.stringify(part ?? ''))?.[1] ?? '';
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
