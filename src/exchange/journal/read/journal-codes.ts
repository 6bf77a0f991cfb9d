import { isDay, toRussianDay } from '../../../shared/dates.ts';
import type { CellProblemCode } from './read-cell.ts';

/** What can be wrong with a journal besides single cells. */
export type ProblemCode =
  | CellProblemCode
  | 'sheetRepeated'
  | 'columnRepeated'
  | 'columnMissing'
  | 'cellEmpty'
  | 'cellMerged'
  | 'mergesTooMany'
  | 'formulaWithoutResult'
  | 'formulaError'
  | 'rowRepeated'
  | 'referenceUnknown'
  | 'referenceMistyped'
  | 'organizationMissing'
  | 'organizationAmbiguous'
  | 'clientAmbiguous'
  | 'contractAmbiguous'
  | 'contractOfAnotherClient'
  | 'endBeforeStart'
  | 'movementBeforeStart'
  | 'pickupOfMoreThanThereIs'
  | 'pickedUpMeanwhile'
  | 'slotOverfilled';

/** What is worth knowing of a journal that is imported all the same. */
export type WarningCode =
  | 'sheetUnknown'
  | 'columnUnknown'
  | 'formulasTaken'
  | 'existingKept'
  | 'seasonWithoutEnd'
  | 'recordedByHandToo'
  | 'rowGone'
  | 'movementInFuture'
  | 'errorsTakenAsEmpty'
  | 'brokenRowsTakenAsBlank'
  | 'hiddenSheetTaken'
  | 'hiddenRowsTaken'
  | 'hiddenColumnTaken'
  | 'struckRowsTaken'
  | 'struckWordsTaken'
  | 'columnsBeyond';

export type Details = Readonly<Record<string, unknown>>;

/** Of every code: what is wrong, and what to do about it. */
export type Sentences<Code extends string> = Readonly<
  Record<Code, (details: Details) => readonly [string, string]>
>;

/** A value inside a sentence; days as people write them. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map((part) => shown(part)).join(', ');
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return isDay(text) ? toRussianDay(text) : text;
}

export function quoted(value: unknown): string {
  return `«${shown(value)}»`;
}
