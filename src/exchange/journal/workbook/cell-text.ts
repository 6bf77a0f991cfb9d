import type { TextRuns } from './text-runs.ts';
import type { Attributes } from './xml-part.ts';

const noRuns = { asCell: false, struck: false, notStruck: false, raised: false, notRaised: false };

/**
 * Collects the `t` runs of a formatted text, without the pronunciation (`rPh`) that Japanese Excel adds, and how they
 * are written.
 */
export function textCollector() {
  let text = '';
  let inside = false;
  let pronunciation = false;
  /** Of the run that is open; undefined when it has none of its own. */
  let font: { struck: boolean; raised: boolean } | undefined;
  const runs = { ...noRuns };
  return {
    start() {
      text = '';
      font = undefined;
      Object.assign(runs, noRuns);
    },
    open(tag: string, attributes: Attributes) {
      if (tag === 'rPh') pronunciation = true;
      else if (tag === 't') inside = !pronunciation;
      else if (tag === 'rPr') font = { struck: false, raised: false };
      else if (tag === 'strike' && font) font.struck = isOn(attributes);
      else if (tag === 'vertAlign' && font) font.raised = attributes['val'] !== 'baseline';
    },
    add(part: string) {
      if (!inside) return;
      text += part;
      if (part.trim() === '') return;
      if (font === undefined) runs.asCell = true;
      else runs[font.struck ? 'struck' : 'notStruck'] = true;
      runs[font?.raised === true ? 'raised' : 'notRaised'] = true;
    },
    close(tag: string) {
      if (tag === 'rPh') pronunciation = false;
      if (tag === 't') inside = false;
      if (tag === 'r') font = undefined;
    },
    end: (): { text: string; runs: TextRuns } => ({ text: unescapeText(text), runs: { ...runs } }),
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
