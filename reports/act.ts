import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { PrintableDocument } from './document.ts';
import {
  firstDayOf,
  lastDayOf,
  toRussianDay,
  toRussianDayInWords,
  toRussianMonth,
} from '../src/shared/dates.ts';
import { money, toRussian } from '../src/shared/money.ts';
import { amountInWords } from './amount-in-words.ts';
import { calculationAppendix } from './calculation.ts';
import { linesTable, totalsTable } from './lines-table.ts';
import { a4Page, heading, requisites, rule } from './page.ts';
import { partyLine, sellerLineWithBank } from './parties.ts';
import { actSignatures } from './signatures.ts';

/** The month of the act, and the earlier service months that its lines settle (rule R9). */
function period({ month, lines }: PrintableDocument): string {
  const own = `с ${toRussianDay(firstDayOf(month))} по ${toRussianDay(lastDayOf(month))}`;
  const earlier = [...new Set(lines.map((line) => line.serviceMonth))]
    .filter((other) => other !== month)
    .sort();
  return earlier.length === 0 ? own : `${own}; а также за ${earlier.map(toRussianMonth).join(', ')}`;
}

/** What was done and accepted, and both signatures, never parted by a page break. */
function closing(document: PrintableDocument): Content {
  const count = `Всего оказано услуг ${document.lines.length}, на сумму ${toRussian(money(document.total))} руб.`;
  return {
    unbreakable: true,
    stack: [
      totalsTable(document),
      count,
      { text: amountInWords(document.total), bold: true, margin: [0, 2, 0, 8] },
      'Вышеперечисленные услуги выполнены полностью и в срок. ' +
        'Заказчик претензий по объему, качеству и срокам оказания услуг не имеет.',
      {
        text: 'Расчет стоимости хранения (Приложение № 1) является неотъемлемой частью настоящего акта.',
        margin: [0, 2, 0, 0],
      },
      rule(),
      actSignatures(document),
    ],
  };
}

/**
 * Акт об оказании услуг with the seven requisites of 402-ФЗ ст. 9 ч. 2: name, date, who drew it up, the fact with its
 * period, its measure in units and money, posts, and signatures with names. The calculation follows as an appendix.
 */
export function actDefinition(document: PrintableDocument): TDocumentDefinitions {
  const { contract, seller, buyer } = document;
  return a4Page(document, 'Акт об оказании услуг', [
    ...heading(`Акт об оказании услуг № ${document.number} от ${toRussianDayInWords(document.date)}`),
    requisites([
      ['Исполнитель:', sellerLineWithBank(seller)],
      ['Заказчик:', partyLine(buyer)],
      ['Основание:', `Договор № ${contract.number} от ${toRussianDay(contract.signedOn)}`],
      ['Период услуг:', period(document)],
    ]),
    linesTable(document, 'Наименование работ, услуг'),
    closing(document),
    ...calculationAppendix(document),
  ]);
}
