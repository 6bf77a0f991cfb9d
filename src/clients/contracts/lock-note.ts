/** What contracts are locked for. A new purpose also needs its longest wait (`contract-lock.ts`) and its words (`contract-busy.ts`). */
export const lockPurposes = [
  'delivery',
  'pickup',
  'reversal',
  'invoice-void',
  'contract-change',
  'vat-change',
  'journal-import',
  'billing-run',
] as const;
export type LockPurpose = (typeof lockPurposes)[number];

/** Who locks contracts, and what for. */
export interface Locker {
  readonly purpose: LockPurpose;
  readonly actorId: string;
}

const product = 'protektor';

/**
 * The note of a transaction that locks contracts, as its session's `application_name`: PostgreSQL shows that to
 * others, keeps 63 bytes of it and ASCII only, so it names the person by id.
 */
export function noteOf({ purpose, actorId }: Locker): string {
  return `${product} ${purpose} ${actorId}`;
}

/** Reads such a note; undefined when the session is not one of ours that locks contracts. */
export function lockerOf(note: string): Locker | undefined {
  const [name, word, actorId] = note.split(' ');
  const purpose = lockPurposes.find((known) => known === word);
  if (name !== product || purpose === undefined || actorId === undefined) return undefined;
  return { purpose, actorId };
}
