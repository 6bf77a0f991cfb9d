import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { journalSheets } from '../../src/exchange/journal/read/journal-columns.ts';
import type { Columns, SheetName } from '../../src/exchange/journal/read/journal-columns.ts';
import { innOfCompany } from './given.ts';

type CellValue = ExcelJS.CellValue;
/** A row by headings; what is left out is an empty cell. */
export type JournalLine = Readonly<Record<string, CellValue>>;
export type JournalLines = Partial<Record<SheetName, readonly JournalLine[]>>;

/** 1 October 2025 is `october(1)`. */
export function october(day: number): Date {
  return new Date(Date.UTC(2025, 9, day));
}

export const clientInn = innOfCompany(500_001);

/** A small journal that is right: one contract, two slots of 10 and 20 places, two categories of 1 and 3 places. */
export function smallJournal(change: JournalLines = {}): JournalLines {
  return {
    Организация: [
      {
        Название: 'ООО "Шинный склад"',
        ИНН: '7700000016',
        КПП: '773601001',
        ОГРН: '1027700132195',
        Адрес: '117312, г. Москва, ул. Вавилова, д. 19',
        'Расчётный счёт': '40702810938000000001',
        БИК: '044525225',
        'Корр. счёт': '30101810400000000225',
        Банк: 'ПАО СБЕРБАНК',
        'Должность руководителя': 'Генеральный директор',
        Руководитель: 'Иванов И. И.',
        Бухгалтер: 'Петрова А. А.',
        НДС: '20; 22 с 01.01.2026',
      },
    ],
    Склады: [{ Код: 'СКЛ-1', Название: 'Склад на Южной', 'Часовой пояс': 'Europe/Moscow' }],
    Ячейки: [
      { Склад: 'СКЛ-1', Зона: 'А', Ячейка: 'А-1', Вместимость: 10 },
      { Склад: 'СКЛ-1', Зона: 'А', Ячейка: 'А-2', Вместимость: 20 },
    ],
    Категории: [
      { Код: 'R16-18', Название: 'Шина R16–R18', Мест: 1 },
      { Код: 'TRUCK', Название: 'Грузовая шина', Мест: 3 },
    ],
    Тарифы: [
      { Тариф: 'МЕСЯЦ', Категория: 'R16-18', 'Действует с': new Date('2025-01-01'), Цена: 130, За: 'месяц' },
      { Тариф: 'МЕСЯЦ', Категория: 'TRUCK', 'Действует с': new Date('2025-01-01'), Цена: 420, За: 'месяц' },
    ],
    Клиенты: [{ Название: 'ООО "Вектор"', ИНН: clientInn, КПП: '770101001', 'Эл. почта': 'buh@example.com' }],
    Договоры: [contractLine('ХР-1')],
    ...change,
  };
}

export function contractLine(number: string, change: JournalLine = {}): JournalLine {
  return {
    Номер: number,
    'ИНН клиента': clientInn,
    Дата: new Date('2025-09-27'),
    Начало: october(1),
    Окончание: new Date('2026-04-30'),
    Тариф: 'МЕСЯЦ',
    'Счёт дней': 'приход',
    'НДС в цене': 'нет',
    'Срок оплаты': 10,
    ...change,
  };
}

export function deliveryLine(change: JournalLine = {}): JournalLine {
  return {
    Дата: october(10),
    Договор: 'ХР-1',
    Склад: 'СКЛ-1',
    Ячейка: 'А-1',
    Категория: 'R16-18',
    Количество: 4,
    Госномер: 'А123ВС77',
    Марка: 'Nokian',
    Сезон: 'зима',
    'На дисках': 'нет',
    ...change,
  };
}

export function pickupLine(change: JournalLine = {}): JournalLine {
  return {
    Дата: october(20),
    Договор: 'ХР-1',
    Склад: 'СКЛ-1',
    Категория: 'R16-18',
    Количество: 2,
    ...change,
  };
}

/** Headings in the order of the design; those that the lines add come after them. */
function headingsOf(sheet: SheetName, lines: readonly JournalLine[]): string[] {
  const columns: Columns = journalSheets[sheet];
  const known = Object.values(columns).map(({ heading }) => heading);
  const extra = lines.flatMap((line) => Object.keys(line)).filter((heading) => !known.includes(heading));
  return [...known, ...new Set(extra)];
}

/** The journal as a workbook, for tests that change something in it before it is saved. */
export function workbookOf(journal: JournalLines): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  for (const [name, lines] of Object.entries(journal) as [SheetName, readonly JournalLine[]][]) {
    const sheet = workbook.addWorksheet(name);
    const headings = headingsOf(name, lines);
    sheet.addRow(headings);
    for (const line of lines) {
      const row = sheet.addRow(headings.map((heading) => line[heading] ?? null));
      row.eachCell((cell) => {
        if (cell.value instanceof Date) cell.numFmt = 'dd.mm.yyyy';
      });
    }
  }
  return workbook;
}

export async function bytesOf(journal: JournalLines | ExcelJS.Workbook): Promise<Buffer> {
  const workbook = journal instanceof ExcelJS.Workbook ? journal : workbookOf(journal);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Files of one suite, gone with it. */
export async function fileFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'protektor-journal-'));
  let count = 0;
  return {
    next: () => join(folder, `${++count}.xlsx`),
    async save(content: Buffer): Promise<string> {
      const path = join(folder, `${++count}.xlsx`);
      await writeFile(path, content);
      return path;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
