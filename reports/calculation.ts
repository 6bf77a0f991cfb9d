import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js';
import type {
  CountedMovement,
  DayCount,
  DocumentLine,
  DocumentSnapshot,
  PrintableDocument,
} from './document.ts';
import { toRussianDay } from '../src/shared/dates.ts';
import { money, sum, toRussian } from '../src/shared/money.ts';
import { groupTable } from './calculation-group-table.ts';
import { calculationGroups } from './calculation-groups.ts';
import { grid, gridWidths } from './page.ts';
import { header, right, signed, titleRow, whole } from './table-cells.ts';

const dayCountRule: Record<DayCount, string> = {
  arrival: 'день приемки оплачивается, день выдачи не оплачивается (считается остаток на конец дня).',
  departure: 'день приемки не оплачивается, день выдачи оплачивается (считается остаток на начало дня).',
  both: 'оплачиваются и день приемки, и день выдачи (остаток на начало дня и всё принятое за день).',
};

function categoryRow(caption: string, lines: readonly DocumentLine[], bold: boolean): TableCell[] {
  return [
    { text: caption, bold },
    right(whole(lines.reduce((total, line) => total + line.quantity, 0)), bold),
    right(toRussian(sum(lines.map((line) => money(line.amount)))), bold),
    right(toRussian(sum(lines.map((line) => money(line.vatAmount)))), bold),
  ];
}

function byCategory({ lines, calculation }: DocumentSnapshot): ContentTable {
  const categories = Map.groupBy(lines, (line) => line.category);
  const names = new Map(calculation.runs.map((span) => [span.category, span.categoryName]));
  return {
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: gridWidths([undefined, 64, 76, 70]),
      body: [
        titleRow('Итого по категориям', 4),
        header(['Категория', 'Шино-дней', 'Сумма, руб.', 'НДС, руб.']),
        ...[...categories].map(([category, itsLines]) =>
          categoryRow(names.get(category) ?? category, itsLines, false),
        ),
        categoryRow('Всего', lines, true),
      ],
    },
    layout: grid,
    margin: [0, 4, 0, 12],
  };
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
        titleRow('Приемки и выдачи, учтенные в расчете', 5),
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
 * The appendix by which the client checks an act: every category by spans of days with the same quantity, how the price
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
    byCategory(document),
    movementsTable(document.calculation.movements),
  ];
}
