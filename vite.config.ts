import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The browser application: built to `dist/`, which the server serves; `npm run dev` reloads over a running server. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // What the first load weighs is measured over the manifest: test/browser/first-load.test.ts.
    manifest: true,
    chunkSizeWarningLimit: 1000,
  },
  server: {
    port: 5173,
    // Not all of `/api`: the sources of the browser's own `api/` are served from there.
    proxy: { '^/api/(v1|docs|openapi)': `http://127.0.0.1:${process.env['PORT'] ?? '3000'}` },
  },
});
