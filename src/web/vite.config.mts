import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The browser app is built beside the server, which serves the result as plain files. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    target: ['chrome120', 'firefox121', 'safari17.2'],
    // Fonts and pictures stay files: the content security policy allows no data: scripts, and caching is better.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/api': 'http://localhost:3000' },
  },
});
