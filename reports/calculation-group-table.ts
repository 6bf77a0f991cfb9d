import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import type { DocumentLine, LineSum } from './document.ts';
import { toRussianDay, toRussianMonth } from '../src/shared/dates.ts';
import { money, toRussian } from '../src/shared/money.ts';
import type { CalculationGroup } from './calculation-groups.ts';
import { grid, gridWidths } from './page.ts';
import { header, right, titleRow, whole } from './table-cells.ts';

/** A group of so many spans is not parted by a page break. */
const unbrokenSpans = 12;
const perWords = { day: 'за единицу в сутки', month: 'за единицу в месяц', season: 'за единицу в сезон' };

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
function sumRows(line: DocumentLine): TableCell[][] {
  const calculated = `Рассчитано: ${formula(line)}`;
  if (!line.adjustment) return [sumRow(calculated, line.calculated, true)];
  const difference = { unitDays: line.quantity, amount: line.amount, vatAmount: line.vatAmount };
  return [
    sumRow(calculated, line.calculated, false),
    sumRow('Выставлено ранее', line.billedBefore, false),
    sumRow('Корректировка (разница)', difference, true),
  ];
}

/** Days that no line of this document charges: their sum was billed before and stands. */
function unitDaysRow(group: CalculationGroup): TableCell[] {
  const unitDays = group.spans.reduce((total, span) => total + span.unitDays, 0);
  return [{ text: 'Выставлено ранее, без изменений', colSpan: 3 }, '', '', right(whole(unitDays)), '', ''];
}

/**
 * The spans of days of one category, month and price with their sums. A group of ordinary size is not parted from its sums by a
 * page break; a long one breaks under repeated headers.
 */
export function groupTable(group: CalculationGroup): Content {
  const spans = group.spans.map((span) => [
    `${toRussianDay(span.from)} – ${toRussianDay(span.to)}`,
    right(whole(span.days)),
    right(whole(span.quantity)),
    right(whole(span.unitDays)),
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
        titleRow(groupTitle(group), 6),
        header(['Период', 'Дней', 'Количество', 'Шино-дней', 'Сумма, руб.', 'НДС, руб.']),
        ...spans,
        ...(group.lines.length > 0 ? group.lines.flatMap(sumRows) : [unitDaysRow(group)]),
      ],
    },
    layout: grid,
    margin: [0, 0, 0, 8],
  };
  return { stack: [table], unbreakable: group.spans.length <= unbrokenSpans };
}
