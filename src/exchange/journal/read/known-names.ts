import { fullyFolded } from '../../../shared/folded.ts';
import { fold } from './read-cell.ts';

/** Which of the known names a name of the workbook is; `repeated` when another name of the workbook is the same one. */
export interface Recognised<Name extends string> {
  readonly name: Name;
  readonly repeated: boolean;
}

/** What is the same of a heading or of a sheet's name when letters of another alphabet are typed for those that look alike. */
export function nameKey(name: string): string {
  return fullyFolded(fold(name));
}

/**
 * Recognises headings or names of sheets, in the order in which they stand in the workbook: those that are written as they
 * should be first, then those that only look so (rule R25): «Pacxoд» with Latin letters is «Расход».
 *
 * @returns for each of `written` what it is; undefined when it is none of `known`
 */
export function recognise<Name extends string>(
  written: readonly string[],
  known: readonly Name[],
): readonly (Recognised<Name> | undefined)[] {
  const found = written.map((): Recognised<Name> | undefined => undefined);
  const taken = new Set<Name>();
  for (const key of [fold, nameKey]) {
    const byKey = new Map(known.map((name) => [key(name), name]));
    for (const [index, name] of written.map((name) => byKey.get(key(name))).entries()) {
      if (name === undefined || found[index] !== undefined) continue;
      found[index] = { name, repeated: taken.has(name) };
      taken.add(name);
    }
  }
  return found;
}
