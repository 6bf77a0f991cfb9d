import type { Page } from 'playwright-core';

/** An answer to a suspect, as `POST /imports` gets it. */
export interface SentAnswer {
  readonly sheet: string;
  readonly row: number;
  readonly as: string;
  readonly movementId?: string;
}

/** The movement that every stubbed delivery is like. */
export const movementId = '019ac000-0000-7000-8000-000000000001';

/** A delivery of the journal that is like movement `number` but for its day. */
export function dayChanged(row: number, change: object = {}): object {
  const facts = {
    kind: 'delivery',
    contract: 'ХР-1',
    client: 'Общество с ограниченной ответственностью «Северо-Западные грузовые перевозки и логистика»',
    warehouse: 'СКЛ-1',
    category: 'R16-18',
    quantity: 20,
  };
  return {
    sheet: 'Приход',
    row,
    why: 'changed',
    differs: ['occurredOn'],
    says: { ...facts, occurredOn: '2025-10-11', slot: 'А-1', plate: 'А123ВС77' },
    resembles: {
      ...facts,
      movementId,
      number: String(row + 10),
      occurredOn: '2025-10-10',
      slots: ['А-1'],
      plates: ['А123ВС77'],
      recordedBy: 'Иванов И. И.',
      recordedAt: '2025-11-01T09:00:00Z',
      imported: true,
      reversal: null,
    },
    as: ['correction', 'same', 'more'],
    message: `Приход, строка ${row}: приёмка похожа на № ${row + 10}, отличается день.`,
    ...change,
  };
}

/** A contract of the journal that looks like an existing one. */
export function contractLooksLike(row: number, name: string, existing: string): object {
  return {
    sheet: 'Договоры',
    row,
    why: 'looksLike',
    differs: [],
    says: { list: 'contracts', name },
    resembles: { list: 'contracts', id: '019ac000-0000-7000-8000-000000000002', name: existing, row: null },
    as: ['same', 'more'],
    message: `Договоры, строка ${row}: договор «${name}» похож на «${existing}».`,
  };
}

export function suspectsProblem(suspects: readonly object[], total = suspects.length): object {
  return {
    type: 'urn:protektor:problem:suspects',
    title: 'Conflict',
    status: 409,
    code: 'suspects',
    detail: 'Есть вопросы.',
    details: { total },
    suspects,
  };
}

/**
 * Answers imports in the server's place, one after the other: with a problem, or, when there is none left, as imported.
 * @returns the answers to suspects that came with each of them
 */
export async function answerImports(page: Page, problems: readonly object[]): Promise<SentAnswer[][]> {
  const sent: SentAnswer[][] = [];
  const left = [...problems];
  await page.route('**/api/v1/imports', async (route) => {
    sent.push(answersOf(route.request().postDataBuffer()?.toString('utf8') ?? ''));
    const problem = left.shift();
    await (problem
      ? route.fulfill({ status: 409, contentType: 'application/problem+json', body: JSON.stringify(problem) })
      : route.fulfill({ status: 201, json: { id: 'one', sheets: [], warnings: [], warningCount: 0 } }));
  });
  return sent;
}

function answersOf(form: string): SentAnswer[] {
  const json = /name="answers"\r\n\r\n(.*)\r\n/.exec(form)?.[1];
  return json === undefined ? [] : (JSON.parse(json) as SentAnswer[]);
}
