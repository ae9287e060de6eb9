import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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

/** The browser app is built beside the server, which serves the result as plain files. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), packed()],
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
