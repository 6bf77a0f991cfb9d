import type { PrintableDocument } from '../../../reports/document.ts';
import { documentKinds } from './document-kinds.ts';
import type { DocumentKind } from './document-kinds.ts';

/** File systems take 255 bytes; archives, mail and synchronized folders add some of their own. */
const mostBytes = 180;

type Named = Pick<PrintableDocument, 'month' | 'number'> & {
  readonly buyer: { readonly name: string };
  readonly seller: { readonly inn: string; readonly kpp: string | null };
};

/**
 * Names for the files of one folder: `2026-02 Счёт 12 ООО «Шинный двор» (7701234567-770101001).pdf`, sorted by month.
 * A number is unique within an organization only, so its ИНН and КПП are there too. Requisites change over time:
 * a name that was given before gets an ordinal, so no two documents ever share a file. Asked in the same order
 * it gives the same names.
 */
export function documentNames(): (kind: DocumentKind, document: Named) => string {
  const given = new Set<string>();
  return (kind, document) => {
    for (let ordinal = 1; ; ordinal++) {
      const name = nameOf(kind, document, ordinal);
      // Windows and macOS do not tell capital letters from small ones.
      const key = name.toLowerCase();
      if (given.has(key)) continue;
      given.add(key);
      return name;
    }
  };
}

function nameOf(kind: DocumentKind, { month, number, buyer, seller }: Named, ordinal: number): string {
  const before = `${month} ${documentKinds[kind].word} ${number} `;
  const requisites = seller.kpp === null ? seller.inn : `${seller.inn}-${seller.kpp}`;
  const after = ` (${requisites})${ordinal === 1 ? '' : ` ${ordinal}`}.pdf`;
  return before + safeName(buyer.name, mostBytes - Buffer.byteLength(before + after)) + after;
}

/** What Windows, macOS and Linux all take in a file name, of at most so many bytes and no half of a character. */
function safeName(name: string, bytes: number): string {
  const cleaned = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{C}\s]+/gu, ' ')
    .trim();
  let room = bytes;
  let end = 0;
  for (const character of cleaned) {
    room -= Buffer.byteLength(character);
    if (room < 0) break;
    end += character.length;
  }
  return cleaned.slice(0, end).trim();
}
