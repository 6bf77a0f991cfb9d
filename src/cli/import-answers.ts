import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { answersSchema } from '../exchange/answers-schema.ts';
import { answerWords } from '../exchange/journal/read/answers.ts';
import type { Answer, AnswerWord } from '../exchange/journal/read/answers.ts';
import { sheetNames } from '../exchange/journal/read/journal-columns.ts';
import { StartError, reasonOf } from '../shared/start-error.ts';

/** The options of `import` that answer its questions (rule R25). */
export interface AnswerOptions {
  /** Each `Приход:3=исправление`, or `все=ещё`. */
  readonly answer?: readonly string[];
  /** A file of answers as the API takes them. */
  readonly answers?: string;
}

/** What was said at the command line: row by row, and for all rows that are asked about. */
export interface GivenAnswers {
  readonly byRow: readonly Answer[];
  readonly forAll: AnswerWord | undefined;
}

const words: Readonly<Record<string, AnswerWord>> = {
  исправление: 'correction',
  'то же': 'same',
  'то-же': 'same',
  тоже: 'same',
  ещё: 'more',
  еще: 'more',
  ...Object.fromEntries(answerWords.map((word) => [word, word])),
};

/** How to answer, for whoever has been asked. */
export const answerHelp = [
  'Ответьте о каждой строке и загрузите файл снова: --answer Приход:3=исправление, можно несколько раз;',
  'обо всех сразу: --answer все=ещё; или файлом: --answers ответы.json, как в API.',
  'Ответы: исправление (сторно записанного и эта строка вместо него), то же (уже записано), ещё (записать и эту).',
];

/** Reads the answers that a command has given. @throws StartError with a sentence about the first wrong one */
export async function readAnswers({ answer = [], answers }: AnswerOptions): Promise<GivenAnswers> {
  const said = answer.map(readAnswer);
  const byRow = said.flatMap(({ place, as }) => (place === undefined ? [] : [{ ...place, as }]));
  const forAll = said.find(({ place }) => place === undefined)?.as;
  return { byRow: [...(answers === undefined ? [] : await readFileOfAnswers(answers)), ...byRow], forAll };
}

function readAnswer(text: string) {
  const [, where = '', word = ''] = /^(.+)=(.+)$/u.exec(text) ?? [];
  const as = words[word.trim().toLowerCase()];
  const place = placeOf(where.trim());
  if (as === undefined || (place === undefined && where.trim().toLowerCase() !== 'все')) {
    throw new StartError(`Ответ «${text}» не понят. ${answerHelp.join(' ')}`);
  }
  return { place, as };
}

function placeOf(where: string): Pick<Answer, 'sheet' | 'row'> | undefined {
  const [, name = '', row = ''] = /^(.+)[!:](\d{1,7})$/u.exec(where) ?? [];
  const sheet = sheetNames.find((known) => known.toLowerCase() === name.trim().toLowerCase());
  return sheet === undefined ? undefined : { sheet, row: Number(row) };
}

async function readFileOfAnswers(path: string): Promise<readonly Answer[]> {
  try {
    return answersSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : reasonOf(error);
    throw new StartError(`Файл ответов ${path} не читается: ${why}`);
  }
}
