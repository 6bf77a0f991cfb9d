import type { Plugin, Rolldown } from 'vite';
import type { FirstFiles } from './web-application.ts';

/** The browser's own list; its address is not written out because its screens are for another compiler. */
const list = new URL('../web/screens.ts', import.meta.url);
const { screens, homes } = (await import(list.href)) as {
  screens: readonly { readonly path: string; readonly lazy: () => unknown }[];
  readonly homes: FirstFiles['homes'];
};

/**
 * Writes `first-files.json`: of which files each screen consists beyond those of every page. The server names them in
 * the page it sends, and they come together with the program instead of after it.
 */
export function firstFiles(): Plugin {
  return {
    name: 'first-files',
    apply: 'build',
    // Styles block the first paint only of what follows them; the program waits for them, and writes its own below.
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const styles = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
        const rest = styles.reduce((text, style) => text.replace(style, ''), html);
        return rest.replace('<div id="root">', (root) => `${styles.join('')}${root}`);
      },
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry);
      if (!entry) this.error('the application has no entry');
      const ofEveryPage = new Set(withImports(entry, chunks));
      const files = screens.map(({ path, lazy }) => {
        const source = /import\(['"]\.(\/.+?)['"]\)/.exec(String(lazy))?.[1] ?? '';
        const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/web${source}`));
        if (!page) this.error(`the screen ${path} has no file`);
        return {
          path: `/${path}`,
          files: withImports(page, chunks).filter((file) => !ofEveryPage.has(file)),
        };
      });
      const source = JSON.stringify({ homes, screens: files } satisfies FirstFiles);
      this.emitFile({ type: 'asset', fileName: 'first-files.json', source });
    },
  };
}

/** The file, its styles, and all that it cannot do without. */
function withImports(
  chunk: Rolldown.OutputChunk,
  chunks: readonly Rolldown.OutputChunk[],
  found = new Set<string>(),
): readonly string[] {
  if (found.has(chunk.fileName)) return [];
  found.add(chunk.fileName);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const imported of chunk.imports) {
    const next = chunks.find(({ fileName }) => fileName === imported);
    if (next) withImports(next, chunks, found);
  }
  return [...found];
}
