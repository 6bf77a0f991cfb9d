import type { Attributes } from './xml-part.ts';

/**
 * Collects the `t` runs of a formatted text, without the pronunciation (`rPh`) that Japanese Excel adds, and whether
 * all of it is struck through.
 */
export function textCollector() {
  let text = '';
  let inside = false;
  let pronunciation = false;
  let runIsStruck = false;
  const runs = { struck: false, other: false };
  return {
    start() {
      text = '';
      runIsStruck = runs.struck = runs.other = false;
    },
    open(tag: string, attributes: Attributes) {
      if (tag === 'rPh') pronunciation = true;
      if (tag === 't') inside = !pronunciation;
      if (tag === 'strike') runIsStruck = isOn(attributes);
    },
    add(part: string) {
      if (!inside) return;
      text += part;
      if (part.trim() !== '') runs[runIsStruck ? 'struck' : 'other'] = true;
    },
    close(tag: string) {
      if (tag === 'rPh') pronunciation = false;
      if (tag === 't') inside = false;
      if (tag === 'r') runIsStruck = false;
    },
    end: () => ({ text: unescapeText(text), struck: runs.struck && !runs.other }),
  };
}

/** An element such as `<strike/>` is on unless its value says that it is not. */
export function isOn({ val }: Attributes): boolean {
  return val !== '0' && val !== 'false';
}

/** Excel writes what XML cannot hold as `_x000D_`. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
