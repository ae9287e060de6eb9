import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Packs every text file once, at build time, so that the server sends it packed without any work. */
function packed(): Plugin {
  let folder = '';
  return {
    name: 'guildpath-packed',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: async () => {
      const files = await readdir(folder, { recursive: true });
      await Promise.all(
        files
          .filter((file) => /\.(js|css|svg|html)$/.test(file))
          .map(async (file) => {
            const content = await readFile(join(folder, file));
            await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(content, { level: 9 }));
            const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
            await writeFile(join(folder, `${file}.br`), await promisify(brotliCompress)(content, quality));
          }),
      );
    },
  };
}

/**
 * Imports each part of Mantine from its own file. Through the package's one index every part that any screen uses
 * would be in the JavaScript that the first page waits for.
 */
function mantineByPart(): Plugin {
  const index = fileURLToPath(import.meta.resolve('@mantine/core'));
  const fileOf = new Map<string, { name: string; file: string }>();
  for (const [, names = '', file = ''] of readFileSync(index, 'utf8').matchAll(/^import \{ (.+) \} from "(\.\/.+)";$/gm)) {
    for (const part of names.split(', ')) {
      const [name = part, local = name] = part.split(' as ');
      fileOf.set(local, { name, file: join(dirname(index), file) });
    }
  }
  const partly = (specifier: string): string => {
    const [imported = '', local = imported] = specifier.split(/ as /);
    const part = fileOf.get(imported);
    return part ? `import { ${part.name} as ${local} } from ${JSON.stringify(part.file)};` : `import { ${specifier} } from '@mantine/core';`;
  };
  return {
    name: 'guildpath-mantine-by-part',
    apply: 'build',
    transform: (code) =>
      code.replace(/import \{([^}]+)\} from ["']@mantine\/core["'];/g, (_, names: string) =>
        names.split(',').map((specifier) => specifier.trim()).filter(Boolean).map(partly).join(' ')),
  };
}

/** The browser app is built beside the server, which serves the result as plain files. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), mantineByPart(), packed()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    target: ['chrome120', 'firefox121', 'safari17.2'],
    // Pictures stay files, which are cached for good.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The core is watched by its own check of what a first visit loads.
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: { '/api': 'http://localhost:3000' },
  },
});
