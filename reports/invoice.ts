import type { Content, ContentTable, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { PrintableDocument, Seller } from './document.ts';
import { toRussianDay, toRussianDayInWords } from '../src/shared/dates.ts';
import { money, toRussian } from '../src/shared/money.ts';
import { amountInWords } from './amount-in-words.ts';
import { linesTable, totalsTable } from './lines-table.ts';
import { a4Page, grid, gridWidths, heading, millimetres, requisites, rule } from './page.ts';
import { partyLine } from './parties.ts';
import { paymentOfInvoice } from './payment-of-invoice.ts';
import { paymentPayload, paymentProblems, qrPicture } from './payment-qr.ts';
import { invoiceSignatures } from './signatures.ts';

const captionSize = 7;
const qrSize = millimetres(36);
/** Four modules of the largest code we print stay free around it, as scanners ask. */
const quietZone = millimetres(3);

type Border = [left: boolean, top: boolean, right: boolean, bottom: boolean];
const openBelow: Border = [true, true, true, false];
const openAbove: Border = [true, false, true, true];
const sidesOnly: Border = [true, false, true, false];

/** The table over the title from which a bank's client copies: bank, BIC, accounts, payee. */
function bankBlock(seller: Seller): ContentTable {
  const { bank } = seller;
  const cell = (text: string, border: Border, fontSize?: number): TableCell => ({ text, border, fontSize });
  const wide = (text: string, border: Border, fontSize?: number): TableCell[] => [
    { text, border, fontSize, colSpan: 2 },
    '',
  ];
  return {
    table: {
      widths: gridWidths([145, undefined, 40, 150]),
      dontBreakRows: true,
      body: [
        [...wide(bank.name, openBelow), cell('БИК', openBelow), cell(bank.bic, openBelow)],
        [
          ...wide('Банк получателя', openAbove, captionSize),
          cell('Сч. №', openAbove),
          cell(bank.correspondentAccount, openAbove),
        ],
        [
          `ИНН ${seller.inn}`,
          `КПП ${seller.kpp ?? ''}`,
          cell('Сч. №', openBelow),
          cell(bank.account, openBelow),
        ],
        [...wide(seller.name, openBelow), cell('', sidesOnly), cell('', sidesOnly)],
        [...wide('Получатель', openAbove, captionSize), cell('', openAbove), cell('', openAbove)],
      ],
    },
    layout: grid,
    margin: [0, 0, 0, 14],
  };
}

/** The payment QR beside its caption; nothing when the sum must not be paid or the requisites make no payment. */
function qrBlock(document: PrintableDocument): Content[] {
  if (document.status !== 'issued') return [];
  const payment = paymentOfInvoice(document);
  if (paymentProblems(payment).length > 0) return [];
  return [
    {
      columns: [
        { svg: qrPicture(paymentPayload(payment)), width: qrSize, height: qrSize },
        {
          text: 'QR-код для оплаты в приложении банка\n(ГОСТ Р 56042-2014)',
          fontSize: captionSize,
          margin: [quietZone, 2, 0, 0],
        },
      ],
      margin: [quietZone, 8, 0, quietZone],
    },
  ];
}

function basis({ contract }: PrintableDocument): string {
  return `Договор № ${contract.number} от ${toRussianDay(contract.signedOn)}`;
}

/** Totals, the amount in words and the signatures stay together: a page never holds signatures alone. */
function closing(document: PrintableDocument): Content {
  const count = `Всего наименований ${document.lines.length}, на сумму ${toRussian(money(document.total))} руб.`;
  return {
    unbreakable: true,
    stack: [
      totalsTable(document),
      count,
      { text: amountInWords(document.total), bold: true, margin: [0, 2, 0, 8] },
      `Оплатить не позднее ${toRussianDay(document.dueOn)}`,
      rule(),
      invoiceSignatures(document.seller),
      ...qrBlock(document),
    ],
  };
}

/** Счёт на оплату, laid out as 1C prints it: one A4 definition for pdfmake (render it with `renderPdf`). */
export function invoiceDefinition(document: PrintableDocument): TDocumentDefinitions {
  return a4Page(document, 'Счет на оплату', [
    bankBlock(document.seller),
    ...heading(`Счет на оплату № ${document.number} от ${toRussianDayInWords(document.date)}`),
    requisites([
      ['Поставщик\n(Исполнитель):', partyLine(document.seller)],
      ['Покупатель\n(Заказчик):', partyLine(document.buyer)],
      ['Основание:', basis(document)],
    ]),
    linesTable(document, 'Товары (работы, услуги)'),
    closing(document),
  ]);
}
