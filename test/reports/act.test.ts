import { actDefinition } from '../../reports/act.ts';
import { renderPdf } from '../../reports/pdf.ts';
import type { PrintableDocument } from '../../reports/document.ts';
import { day, month } from '../../src/shared/dates.ts';
import { readPdf } from './pdf-text.ts';
import type { ReadPdf } from './pdf-text.ts';
import { adjustment, line, printable, spansOf } from './printable.ts';

async function printed(change: Partial<PrintableDocument> = {}): Promise<ReadPdf> {
  return readPdf(await renderPdf(actDefinition(printable(change))));
}

const january = { month: month('2026-01'), date: day('2026-01-31') };
const before = line({ unitDays: 440 });
const after = line({ unitDays: 420 });
const corrected = {
  ...january,
  lines: [adjustment(before, after), line({ serviceMonth: '2026-01', unitDays: 1240, vatRate: '22' })],
};

test('an act has the seven requisites of 402-ФЗ ст. 9', async () => {
  const { pages } = await printed();
  const [act] = pages;
  for (const requisite of [
    'Акт об оказании услуг № 145',
    'от 31 октября 2025 г.',
    'Исполнитель: ООО "Шинный склад", ИНН 7700000016',
    'с 01.10.2025 по 31.10.2025',
    '440 шино-дн. 4,8387 2 129,03',
    'Генеральный директор',
    'Иванов И. И.',
  ]) {
    expect(act).toContain(requisite);
  }
});

test('both sides have a place for post, signature and name', async () => {
  const { pages } = await printed();
  for (const caption of ['ИСПОЛНИТЕЛЬ', 'ЗАКАЗЧИК']) expect(pages[0]).toContain(caption);
  for (const caption of ['должность', 'подпись', 'фамилия, инициалы', 'М.П.']) {
    expect(pages[0]?.split(caption)).toHaveLength(3);
  }
});

test('the act names the earlier months that it settles', async () => {
  const { text } = await printed(corrected);
  expect(text).toContain('с 01.01.2026 по 31.01.2026; а также за октябрь 2025 г.');
});

test('the appendix shows the spans of days, the formula and the sums', async () => {
  const { pages } = await printed();
  const appendix = pages[1];
  expect(appendix).toContain('Приложение № 1 к акту № 145 от 31.10.2025');
  expect(appendix).toContain('Октябрь 2025 г.: R16-18, Шины легковые; 150,00 руб. за единицу в месяц');
  expect(appendix).toContain('01.10.2025 – 30.10.2025 30 14 420');
  expect(appendix).toContain('31.10.2025 – 31.10.2025 1 20 20');
  expect(appendix).toContain('Рассчитано: 440 × 150,00 ÷ 31 440 2 129,03 354,84');
  expect(appendix).toContain('Шины легковые 440 2 129,03 354,84 Всего 440 2 129,03 354,84');
});

test.each([
  ['arrival', 'день приемки оплачивается, день выдачи не оплачивается'],
  ['departure', 'день приемки не оплачивается, день выдачи оплачивается'],
  ['both', 'оплачиваются и день приемки, и день выдачи'],
] as const)('day count %s is said in words', async (dayCount, words) => {
  const { text } = await printed({ contract: { ...printable().contract, dayCount } });
  expect(text).toContain(words);
});

test('an adjustment shows what is owed now, what was billed before and the difference', async () => {
  const { text } = await printed(corrected);
  expect(text).toContain('Рассчитано: 420 × 150,00 ÷ 31 420 2 032,26 338,71');
  expect(text).toContain('Выставлено ранее 440 2 129,03 354,84');
  expect(text).toContain('Корректировка (разница) −20 −96,77 −16,13');
});

test('a month whose movements were all reversed is explained without spans of days', async () => {
  const gone = adjustment(before, line({ unitDays: 0 }));
  const { text } = await printed({ ...corrected, lines: [gone, ...corrected.lines.slice(1)] });
  expect(text).toContain('Рассчитано: 0 × 150,00 ÷ 31 0 0,00 0,00');
  expect(text).toContain('Корректировка (разница) −440 −2 129,03 −354,84');
});

test('days that were billed before without a change are shown, without a sum of their own', async () => {
  const calculation = {
    runs: [...spansOf(line()), ...spansOf(line({ category: 'R19+', unitDays: 310 }))],
    movements: [],
  };
  const { text } = await printed({ calculation });
  expect(text).toContain('Выставлено ранее, без изменений 310');
  expect(text).toContain('Приемок и выдач в расчетном периоде не было.');
});

test('two rates of the same price in one month share their spans of days and keep their own sums', async () => {
  const lines = [line({ unitDays: 240 }), line({ unitDays: 200 })];
  const { text } = await printed({ lines, calculation: { runs: spansOf(line()), movements: [] } });
  expect(text.match(/01\.10\.2025 – 30\.10\.2025/g)).toHaveLength(1);
  expect(text).toContain('240 × 150,00 ÷ 31');
  expect(text).toContain('200 × 150,00 ÷ 31');
});

test('the movements behind the calculation are listed with their signs', async () => {
  const { text } = await printed();
  expect(text).toContain('10.10.2025 П-17 приемка R16-18 +20 20.10.2025 В-4 выдача R16-18 −8');
});

test('60 categories and 200 movements break over pages, headers repeated, nothing lost', async () => {
  const lines = Array.from({ length: 60 }, (_, index) => line({ category: `К${index + 1}`, unitDays: 100 }));
  const movements = Array.from({ length: 200 }, (_, index) => ({
    on: day('2025-10-10'),
    number: `П-${index + 1}`,
    kind: 'delivery' as const,
    category: 'R16-18',
    quantity: 4,
  }));
  const { pages, text } = await printed({
    lines,
    calculation: { runs: lines.flatMap((each) => spansOf(each)), movements },
  });
  const withMovements = pages.filter((page) => /П-\d+ приемка/.test(page));
  expect(withMovements.length).toBeGreaterThan(2);
  for (const page of withMovements) expect(page).toContain('Дата № Операция Категория Количество');
  expect(text.match(/ приемка /g)).toHaveLength(200);
  expect(text.match(/Рассчитано:/g)).toHaveLength(60);
});

test('a group of spans is never parted from its sum', async () => {
  const lines = Array.from({ length: 60 }, (_, index) => line({ category: `К${index + 1}`, unitDays: 100 }));
  const { pages } = await printed({ lines });
  for (const page of pages.filter((each) => each.includes('÷ 31'))) {
    expect(page.match(/Период/g)?.length).toBe(page.match(/Рассчитано/g)?.length);
  }
});

test('a voided act is marked on every page', async () => {
  const { pages } = await printed({ status: 'voided' });
  for (const page of pages) expect(page).toContain('АННУЛИРОВАН');
});
