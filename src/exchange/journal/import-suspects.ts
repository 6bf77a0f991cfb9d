import { DomainError } from '../../shared/errors.ts';
import type { Day } from '../../shared/dates.ts';
import type { Language } from '../../shared/language.ts';
import type { Tx } from '../../shared/db.ts';
import type { ChargedKind } from '../../storage/movements/movement-kinds.ts';
import type { ImportErrorCode } from '../exchange-problems.ts';
import { answersTo } from './check/suspect.ts';
import type { ComparedField, NamedList, SuspectMaster, SuspectMovement } from './check/suspect.ts';
import type { AnswerWord } from './read/answers.ts';
import { sheetNames } from './read/journal-columns.ts';
import type { SheetName } from './read/journal-columns.ts';
import { findClientNames, findResembledMovements } from './suspects/resembled-movements-read.ts';
import type { ResembledMovement } from './suspects/resembled-movements-read.ts';
import { masterQuestion, movementQuestion } from './suspects/suspect-sentences.ts';

/** What a row of Приход or Расход says, in the words of the journal. */
interface SaidMovement {
  readonly kind: ChargedKind;
  readonly occurredOn: Day;
  readonly contract: string;
  /** Null of a contract that this journal makes. */
  readonly client: string | null;
  readonly warehouse: string;
  readonly slot: string | null;
  readonly category: string;
  readonly quantity: number;
  readonly plate: string | null;
}

interface NamedMaster {
  readonly list: NamedList;
  readonly name: string;
}

/** A row that raises a question, beside what it resembles (rule R25). */
export interface ReportedSuspect {
  readonly sheet: SheetName;
  readonly row: number;
  readonly why: SuspectMaster['why'] | SuspectMovement['why'];
  readonly differs: readonly ComparedField[];
  readonly says: SaidMovement | NamedMaster;
  readonly resembles:
    ResembledMovement | (NamedMaster & { readonly id: string | null; readonly row: number | null });
  /** The answers that make sense, the likeliest first. */
  readonly as: readonly AnswerWord[];
  readonly message: string;
}

/** Nobody answers more at once; what is left is asked after these. */
const mostAsked = 5_000;

/**
 * Refuses a journal with rows that raise questions, each beside what it resembles: nothing is written before each is
 * answered (rule R25).
 */
export async function refuseSuspects(
  tx: Tx,
  masters: readonly SuspectMaster[],
  movements: readonly SuspectMovement[],
  language: Language,
): Promise<never> {
  const askedMasters = masters.slice(0, mostAsked);
  const askedMovements = movements.slice(0, mostAsked - askedMasters.length);
  const resembled = await findResembledMovements(tx, askedMovements);
  const clients = await findClientNames(
    tx,
    askedMovements.map(({ fact }) => fact.contractId),
  );
  const suspects: ReportedSuspect[] = [
    ...askedMasters.map((suspect) => reportMaster(suspect, language)),
    ...askedMovements.flatMap((suspect, index) => {
      const movement = resembled[index];
      return movement ? [reportMovement(suspect, movement, clients, language)] : [];
    }),
  ];
  const order = (sheet: SheetName) => sheetNames.indexOf(sheet);
  suspects.sort((a, b) => order(a.sheet) - order(b.sheet) || a.row - b.row);
  throw new DomainError<ImportErrorCode>('suspects', {
    total: masters.length + movements.length,
    suspects,
  });
}

function reportMaster(suspect: SuspectMaster, language: Language): ReportedSuspect {
  const { sheet, row, why, list, name, resembles } = suspect;
  return {
    sheet,
    row,
    why,
    differs: [],
    says: { list, name },
    resembles: { list, ...resembles },
    as: answersTo[why],
    message: masterQuestion(list, name, resembles, language),
  };
}

function reportMovement(
  suspect: SuspectMovement,
  resembles: ResembledMovement,
  clients: ReadonlyMap<string, string>,
  language: Language,
): ReportedSuspect {
  const { why, fact, differs } = suspect;
  const { sheet, number, values } = fact.row;
  return {
    sheet,
    row: number,
    why,
    differs,
    says: {
      kind: fact.kind,
      occurredOn: fact.on,
      contract: values.contract ?? '',
      client: clients.get(fact.contractId) ?? null,
      warehouse: values.warehouse ?? '',
      slot: values.slot ?? null,
      category: values.category ?? '',
      quantity: fact.quantity,
      plate: fact.plate ?? null,
    },
    resembles,
    as: answersTo[why],
    message: movementQuestion(suspect, resembles, language),
  };
}

/** `Приход, строка 3: …`: one line of plain text. */
export function describeSuspect({ sheet, row, message }: ReportedSuspect): string {
  return `${sheet}, строка ${row}: ${message}`;
}
