import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import type {
  CountedMovement,
  DayCount,
  DocumentLine,
  LineSum,
  PrintableDocument,
} from '../src/billing/document.ts';
import { toRussianDay, toRussianMonth } from '../src/shared/dates.ts';
import { money, sum, toRussian } from '../src/shared/money.ts';
import { calculationGroups } from './calculation-groups.ts';
import type { CalculationGroup } from './calculation-groups.ts';
import { grid, gridWidths } from './page.ts';

const dayCountRule: Record<DayCount, string> = {
  arrival: 'день приемки оплачивается, день выдачи не оплачивается (считается остаток на конец дня).',
  departure: 'день приемки не оплачивается, день выдачи оплачивается (считается остаток на начало дня).',
  both: 'оплачиваются и день приемки, и день выдачи (остаток на начало дня и всё принятое за день).',
};

const unbrokenRuns = 12;

const perWords = { day: 'за единицу в день', month: 'за единицу в месяц', season: 'за единицу за сезон' };

function right(text: string, bold = false): TableCell {
  return { text, alignment: 'right', bold };
}

function header(texts: readonly string[]): TableCell[] {
  return texts.map((text) => ({ text, bold: true, alignment: 'center' }));
}

function whole(value: number): string {
  return toRussian(money(value), 0);
}

function signed(value: number): string {
  return value > 0 ? `+${whole(value)}` : whole(value);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function groupTitle({ serviceMonth, category, categoryName, price, per }: CalculationGroup): string {
  const name = categoryName === '' || categoryName === category ? category : `${category}, ${categoryName}`;
  return `${capitalized(toRussianMonth(serviceMonth))}: ${name}; ${toRussian(money(price))} руб. ${perWords[per]}`;
}

/** `440 × 150,00 ÷ 31`: how the amount of a line comes out of its unit-days. */
function formula(line: DocumentLine): string {
  const product = `${whole(line.calculated.unitDays)} × ${toRussian(money(line.price))}`;
  return line.basisDays === 1 ? product : `${product} ÷ ${line.basisDays}`;
}

function sumRow(caption: string, { unitDays, amount, vatAmount }: LineSum, bold: boolean): TableCell[] {
  return [
    { text: caption, colSpan: 3, bold },
    '',
    '',
    right(whole(unitDays), bold),
    right(toRussian(money(amount)), bold),
    right(toRussian(money(vatAmount)), bold),
  ];
}

/** An adjustment shows its three figures: what the facts of today give, what was billed before, the difference. */
function sumRows(group: CalculationGroup): TableCell[][] {
  const { line } = group;
  if (!line) {
    const unitDays = group.runs.reduce((total, run) => total + run.unitDays, 0);
    return [[{ text: 'Всего шино-дней', colSpan: 3 }, '', '', right(whole(unitDays)), '', '']];
  }
  const calculated = `Рассчитано: ${formula(line)}`;
  if (!line.adjustment) return [sumRow(calculated, line.calculated, true)];
  const difference = { unitDays: line.quantity, amount: line.amount, vatAmount: line.vatAmount };
  return [
    sumRow(calculated, line.calculated, false),
    sumRow('Выставлено ранее', line.billedBefore, false),
    sumRow('Корректировка (разница)', difference, true),
  ];
}

/** A group of ordinary size is not parted from its sums; a long one breaks under repeated headers. */
function groupTable(group: CalculationGroup): Content {
  const titleRow = [
    { text: groupTitle(group), colSpan: 6, bold: true, fillColor: '#f0f0f0' },
    '',
    '',
    '',
    '',
    '',
  ];
  const runs = group.runs.map((run) => [
    `${toRussianDay(run.from)} – ${toRussianDay(run.to)}`,
    right(whole(run.days)),
    right(whole(run.quantity)),
    right(whole(run.unitDays)),
    '',
    '',
  ]);
  const table: ContentTable = {
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: gridWidths([undefined, 40, 64, 64, 76, 70]),
      body: [
        titleRow,
        header(['Период', 'Дней', 'Количество', 'Шино-дней', 'Сумма, руб.', 'НДС, руб.']),
        ...runs,
        ...sumRows(group),
      ],
    },
    layout: grid,
    margin: [0, 0, 0, 8],
  };
  return { stack: [table], unbreakable: group.runs.length <= unbrokenRuns };
}

function categoryRow(caption: string, lines: readonly DocumentLine[], bold: boolean): TableCell[] {
  return [
    { text: caption, bold },
    right(whole(lines.reduce((total, line) => total + line.quantity, 0)), bold),
    right(toRussian(sum(lines.map((line) => money(line.amount)))), bold),
    right(toRussian(sum(lines.map((line) => money(line.vatAmount)))), bold),
  ];
}

function byCategory(lines: readonly DocumentLine[]): Content {
  const categories = [...new Set(lines.map((line) => line.category))];
  return {
    unbreakable: categories.length < 30,
    stack: [
      subtitle('Итого по категориям'),
      {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: gridWidths([undefined, 64, 76, 70]),
          body: [
            header(['Категория', 'Шино-дней', 'Сумма, руб.', 'НДС, руб.']),
            ...categories.map((category) =>
              categoryRow(
                category,
                lines.filter((line) => line.category === category),
                false,
              ),
            ),
            categoryRow('Всего', lines, true),
          ],
        },
        layout: grid,
      },
    ],
  };
}

function subtitle(text: string): Content {
  return { text, bold: true, fontSize: 10, margin: [0, 6, 0, 4] };
}

function movementsTable(movements: readonly CountedMovement[]): Content {
  if (movements.length === 0) return 'Приемок и выдач в расчетном периоде не было.';
  return {
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: gridWidths([62, 80, 80, undefined, 64]),
      body: [
        [
          { text: 'Приемки и выдачи, учтенные в расчете', colSpan: 5, bold: true, fillColor: '#f0f0f0' },
          '',
          '',
          '',
          '',
        ],
        header(['Дата', '№', 'Операция', 'Категория', 'Количество']),
        ...movements.map((movement) => [
          toRussianDay(movement.on),
          movement.number,
          movement.kind === 'delivery' ? 'приемка' : 'выдача',
          movement.category,
          right(signed(movement.quantity)),
        ]),
      ],
    },
    layout: grid,
  };
}

/**
 * The appendix by which the client checks an act: every category by runs of days with the same quantity, how the price
 * makes the sum of them, what adjustments settle, sums by category, and the movements behind it all.
 */
export function calculationAppendix(document: PrintableDocument): Content[] {
  const act = `к акту № ${document.number} от ${toRussianDay(document.date)}`;
  return [
    { text: `Приложение № 1 ${act}`, alignment: 'right', pageBreak: 'before' },
    { text: 'Расчет стоимости хранения', fontSize: 13, bold: true, margin: [0, 6, 0, 4] },
    {
      text: [
        `Договор № ${document.contract.number} от ${toRussianDay(document.contract.signedOn)}. `,
        `Учет дней: ${dayCountRule[document.contract.dayCount]} `,
        'Шино-дни — количество единиц × количество оплачиваемых дней. Сумма округляется до копеек один раз по строке.',
      ],
      margin: [0, 0, 0, 8],
    },
    ...calculationGroups(document).map(groupTable),
    byCategory(document.lines),
    { text: '', margin: [0, 0, 0, 8] },
    movementsTable(document.calculation.movements),
  ];
}
