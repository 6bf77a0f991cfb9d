import ExcelJS from 'exceljs';
import { addDays, day, toUtc } from '../../src/shared/dates.ts';
import { innOfCompany } from './given.ts';
import { contractLine, smallJournal } from './journal-workbook.ts';
import type { JournalLine } from './journal-workbook.ts';

const contracts = 50;
const slots = 500;
const firstDay = day('2025-10-01');

/**
 * Streams a journal of so many rows of Приход and Расход, three to two, to a file; every pickup finds its tires.
 *
 * @param corrected every so many deliveries one is of five tires in place of four
 */
export async function writeLargeJournal(path: string, rows: number, corrected = Infinity): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: true,
  });
  const write = (name: string, lines: Iterable<JournalLine>) => {
    const sheet = workbook.addWorksheet(name);
    let headings: string[] | undefined;
    for (const line of lines) {
      if (headings === undefined) sheet.addRow((headings = Object.keys(line))).commit();
      const row = sheet.addRow(headings.map((heading) => line[heading] ?? null));
      row.eachCell((cell) => {
        if (cell.value instanceof Date) cell.numFmt = 'dd.mm.yyyy';
      });
      row.commit();
    }
    sheet.commit();
  };
  const deliveries = Math.floor((rows * 3) / 5);
  for (const [name, lines] of Object.entries(masters())) write(name, lines);
  write('Приход', deliveryLines(deliveries, corrected));
  write('Расход', pickupLines(rows - deliveries, deliveries));
  await workbook.commit();
}

function masters() {
  const numbers = Array.from({ length: contracts }, (_, index) => index);
  return smallJournal({
    Ячейки: Array.from({ length: slots }, (_, index) => ({
      Склад: 'СКЛ-1',
      Зона: 'А',
      Ячейка: `А-${index}`,
      Вместимость: 100_000,
    })),
    Клиенты: numbers.map((n) => ({ Название: `ООО "Клиент ${n}"`, ИНН: innOfCompany(600_000 + n) })),
    Договоры: numbers.map((n) => contractLine(`ХР-${n}`, { 'ИНН клиента': innOfCompany(600_000 + n) })),
  });
}

/** The place of a row in a season of 180 days. */
function dayOf(index: number, of: number): Date {
  return toUtc(addDays(firstDay, Math.floor((index * 180) / of)));
}

function* deliveryLines(count: number, corrected: number): Generator<JournalLine> {
  for (let index = 0; index < count; index++) {
    yield {
      Дата: dayOf(index, count),
      Договор: `ХР-${index % contracts}`,
      Склад: 'СКЛ-1',
      Ячейка: `А-${index % slots}`,
      Категория: 'R16-18',
      Количество: (index + 1) % corrected === 0 ? 5 : 4,
      Госномер: `А${String(index % 1000).padStart(3, '0')}ВС77`,
      Марка: 'Nokian',
      Модель: 'Hakkapeliitta 9',
      Размер: '205/55 R16',
      Сезон: 'зима',
      'На дисках': 'нет',
      Примечание: `строка ${index}`,
    };
  }
}

function* pickupLines(count: number, deliveries: number): Generator<JournalLine> {
  for (let index = 0; index < count; index++) {
    yield {
      Дата: dayOf(index, count),
      Договор: `ХР-${Math.floor((index * deliveries) / count) % contracts}`,
      Склад: 'СКЛ-1',
      Категория: 'R16-18',
      Количество: 2,
    };
  }
}
