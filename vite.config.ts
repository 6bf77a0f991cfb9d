import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { firstFiles } from './src/server/first-files.ts';

const ownAndMantine = /(src.web|@mantine.(core|dates|form|hooks)|@tabler).*\.m?[jt]sx?$/;

/** The browser application: built to `dist/`, which the server serves; `npm run dev` reloads over a running server. */
export default defineConfig({
  root: 'src/web',
  plugins: [
    react(),
    firstFiles(),
    // As small as can be, once, instead of quickly for every phone.
    compression({ include: /\.(js|css)$/, algorithms: ['gzip', 'brotliCompress'] }),
  ],
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // What the first load weighs is measured over the manifest: test/browser/first-load.test.ts.
    manifest: true,
    rolldownOptions: {
      output: {
        // The name of a shared file would list every screen that shares it.
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        codeSplitting: {
          groups: [
            // Libraries of the first load in one file: they change seldom, and a browser opens few connections.
            { name: 'libraries', tags: ['$initial'], test: /node_modules.*\.m?js$/ },
            { name: 'frame', tags: ['$initial'], test: /src.web.*\.tsx?$/ },
            // What most screens share is one file; what few do is shared without a file for every icon.
            { name: 'common', test: ownAndMantine, minShareCount: 8 },
            {
              name: 'shared',
              test: ownAndMantine,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 800,
            },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 1000,
  },
  server: {
    port: 5173,
    // Not all of `/api`: the sources of the browser's own `api/` are served from there.
    proxy: { '^/api/(v1|docs|openapi)': `http://127.0.0.1:${process.env['PORT'] ?? '3000'}` },
  },
});
