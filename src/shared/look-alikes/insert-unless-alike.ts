import type { Tx } from '../db.ts';
import { DomainError } from '../errors.ts';
import { findAlike } from './look-alike-read.ts';
import type { FoundAlike, LookAlikeDetails, LookAlikeErrorCode } from './look-alike.ts';
import { masterOf } from './masters.ts';
import type { MasterKind } from './masters.ts';

/** A second one when somebody else was faster: by then his is there to be found. Three are never needed. */
export const mostAttempts = 3;

/** A master that is to be added, and how. */
interface NewMaster<Row> {
  readonly row: Row;
  /** Somebody has said that it is a different one. */
  readonly different: boolean | undefined;
  /** Answers false when one that looks like it was added at the same moment, and it is not `different`. */
  readonly insert: (tx: Tx, row: Row & { readonly different: boolean }) => Promise<boolean>;
  /** What it looks like; by its number, code or name if not given. */
  readonly find?: (tx: Tx, row: Row) => Promise<FoundAlike | undefined>;
}

/**
 * Adds a master, unless it looks like one that is there and nobody has said that it is a different one (rule R25). One that
 * is exactly the same is left to the unique constraint of its table. It is written down as `different` when it is so from
 * one that is there: said of nothing, it would let the next one pass.
 *
 * @throws DomainError looksLike with LookAlikeDetails; without, should the index refuse what nothing is found for
 */
export async function insertUnlessAlike<Row extends { readonly id: string }>(
  tx: Tx,
  kind: MasterKind,
  {
    row,
    different: said = false,
    insert,
    find = (_, fields) => findAlike(tx, kind, { ...fields }),
  }: NewMaster<Row>,
): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const found = await find(tx, row);
    if (found?.isAsked && !said) refuse(kind, row, found);
    if (await insert(tx, { ...row, different: found !== undefined })) return;
  }
  throw new DomainError<LookAlikeErrorCode>('looksLike');
}

function refuse(kind: MasterKind, row: object, { id, name, inn }: FoundAlike): never {
  const { known } = masterOf(kind);
  const asked = String((row as Readonly<Record<string, unknown>>)[known]);
  const resembles = { id, [known]: name, ...(inn !== undefined && { inn }) };
  const details: LookAlikeDetails = { kind, asked, resembles };
  throw new DomainError<LookAlikeErrorCode>('looksLike', { ...details });
}
