import { holderInWords } from '../shared/locks/holder-in-words.ts';
import type { Details, Problems } from '../http/problem.ts';

/** Why a file as a whole is not taken, or not now. What is wrong inside a readable journal is reported row by row (importRefused). */
export type ImportErrorCode =
  | 'importUnderWay'
  | 'importRefused'
  | 'suspects'
  | 'workbookNotXlsx'
  | 'workbookProtected'
  | 'workbookDamaged'
  | 'workbookTooLarge'
  | 'workbookWithoutJournal';

function countOf({ total }: Details): string {
  return typeof total === 'number' ? String(total) : '?';
}

export const exchangeProblems: Problems<ImportErrorCode> = {
  // 503, as contractBusy: a passing state, which is not remembered by the key of the request (rule R16)
  importUnderWay: {
    status: 503,
    retryAfter: 60,
    ru: (details) =>
      `Журналы загружаются по одному, сейчас очередь занята${holderInWords(details, 'ru')}. Ничего не записано; загрузите файл снова через минуту.`,
    en: (details) =>
      `Journals are imported one at a time, and now is the turn of another${holderInWords(details, 'en')}. Nothing was written; import the file again in a minute.`,
  },
  importRefused: {
    status: 422,
    ru: (details) =>
      `Журнал не загружен: ошибок — ${countOf(details)}. Ничего не записано; исправьте их и загрузите файл снова.`,
    en: (details) =>
      `The journal was not imported: ${countOf(details)} errors. Nothing was written; correct them and import again.`,
  },
  suspects: {
    status: 409,
    members: ['suspects'],
    ru: (details) =>
      `В журнале есть строки, похожие на то, что уже записано: ${countOf(details)}. Ничего не записано; ответьте про каждую (исправление, то же самое или ещё одна) и загрузите файл снова с ответами.`,
    en: (details) =>
      `Rows of the journal are like what is recorded already: ${countOf(details)}. Nothing was written; answer for each whether it is a correction, the same or one more, and import the file again with the answers.`,
  },
  workbookNotXlsx: {
    status: 422,
    ru: () => 'Это не книга Excel. Сохраните журнал как «Книга Excel (.xlsx)» и загрузите снова.',
    en: () => 'This is not an Excel workbook. Save the journal as .xlsx and import it again.',
  },
  workbookProtected: {
    status: 422,
    ru: () =>
      'Файл защищён паролем или сохранён в старом формате .xls. Снимите пароль и сохраните его как «Книга Excel (.xlsx)».',
    en: () => 'The file is protected by a password or has the old .xls format. Remove it and save as .xlsx.',
  },
  workbookDamaged: {
    status: 422,
    ru: () =>
      'Файл повреждён или загружен не полностью. Откройте его в Excel, сохраните заново и загрузите снова.',
    en: () => 'The file is damaged or incomplete. Open it in Excel, save it again and repeat.',
  },
  workbookTooLarge: {
    status: 422,
    ru: ({ limit }) =>
      `Содержимое файла слишком велико (${limitsRu[String(limit)] ?? ''}). Разделите журнал на несколько файлов, например по месяцам.`,
    en: ({ limit }) =>
      `The contents of the file are too large (${limitsEn[String(limit)] ?? ''}). Split the journal, for example by months.`,
  },
  workbookWithoutJournal: {
    status: 422,
    ru: ({ expected }) =>
      `В книге нет ни одного листа журнала. Нужны листы с названиями: ${String(expected)}; возьмите шаблон.`,
    en: ({ expected }) =>
      `The workbook has no sheet of the journal. Sheets are named: ${String(expected)}; take the template.`,
  },
};

const limitsRu: Readonly<Record<string, string>> = {
  bytes: 'больше 256 МБ в распакованном виде',
  ratio: 'сжато больше чем в 200 раз, как у вредоносных архивов',
  entries: 'больше 2 000 частей',
  sheets: 'больше 50 листов',
  rows: 'больше 300 000 строк',
};

const limitsEn: Readonly<Record<string, string>> = {
  bytes: 'more than 256 MB when unpacked',
  ratio: 'compressed more than 200 times, as harmful archives are',
  entries: 'more than 2,000 parts',
  sheets: 'more than 50 sheets',
  rows: 'more than 300,000 rows',
};
