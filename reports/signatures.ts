import type { Content, ContentTable, Margins, TableCell } from 'pdfmake/interfaces.js';
import type { Party, PrintableDocument, Seller } from './document.ts';
import { bare } from './page.ts';
import { isEntrepreneur, surnameWithInitials } from './parties.ts';

/** Wide enough for «Предприниматель» in bold. */
const roleWidth = 86;
const underline: [boolean, boolean, boolean, boolean] = [false, false, false, true];
const nothing: TableCell = { text: '', border: [false, false, false, false] };

function blank(text = ''): TableCell {
  return { text: text || ' ', alignment: 'center', border: underline };
}

function small(text: string): TableCell {
  return { text, alignment: 'center', fontSize: 6.5, border: [false, false, false, false] };
}

/** Cells side by side on a line to write on, each with what it is for underneath. */
function lineToSign(
  cells: readonly (readonly [value: string, caption: string, width: number | '*'])[],
): Content {
  const spaced = cells.flatMap((cell, index) => (index === 0 ? [cell] : [undefined, cell]));
  return {
    table: {
      widths: spaced.map((cell) => cell?.[2] ?? 6),
      body: [
        spaced.map((cell) => (cell ? blank(cell[0]) : nothing)),
        spaced.map((cell) => (cell ? small(cell[1]) : nothing)),
      ],
    },
    layout: {
      ...bare,
      hLineWidth: () => 0.6,
      paddingRight: () => 0,
      paddingTop: () => 1,
      paddingBottom: () => 1,
    },
  };
}

function signer(role: string, name: string): Content {
  return {
    columns: [
      { text: role, bold: true, width: roleWidth, margin: [0, 1, 0, 0] },
      lineToSign([
        ['', 'подпись', '*'],
        [surnameWithInitials(name), 'расшифровка подписи', 88],
      ]),
    ],
  };
}

/** Who signs an invoice: a company's head and accountant (where there is one), or the sole trader alone. */
export function invoiceSignatures(seller: Seller): Content {
  const entrepreneur = isEntrepreneur(seller);
  const margin: Margins = [0, 10, 0, 0];
  const head = signer(entrepreneur ? 'Предприниматель' : 'Руководитель', seller.director.name);
  if (entrepreneur || !seller.accountant) return { columns: [head, { text: '' }], columnGap: 14, margin };
  return { columns: [head, signer('Бухгалтер', seller.accountant.name)], columnGap: 14, margin };
}

function side(title: string, party: Party, post: string, name: string): Content {
  return {
    stack: [
      { text: title, bold: true, margin: [0, 0, 0, 2] },
      { text: party.name, margin: [0, 0, 0, 10] },
      lineToSign([[post, 'должность', '*']]),
      { text: '', margin: [0, 6, 0, 0] },
      lineToSign([
        ['', 'подпись', '*'],
        [name, 'фамилия, инициалы', 120],
      ]),
      { text: 'М.П.', margin: [0, 8, 0, 0] },
    ],
  };
}

/** Both sides of an act with post, signature and decoded name (402-ФЗ ст. 9 ч. 2 п. 6–7); the client fills his in. */
export function actSignatures(document: PrintableDocument): ContentTable {
  const { seller, buyer } = document;
  const post = isEntrepreneur(seller) ? 'Индивидуальный предприниматель' : seller.director.post;
  return {
    table: {
      widths: ['*', '*'],
      body: [
        [
          side('ИСПОЛНИТЕЛЬ', seller, post, surnameWithInitials(seller.director.name)),
          side('ЗАКАЗЧИК', buyer, '', ''),
        ],
      ],
    },
    layout: { ...bare, paddingLeft: (column) => (column === 0 ? 0 : 14), paddingRight: () => 0 },
  };
}
