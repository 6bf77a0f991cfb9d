import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { refuseWorkbook } from './workbook-archive.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** No part of a workbook nests deeper or has a longer token: cell text ends at 32,767 characters. */
const deepest = 64;
const longestToken = 1024 * 1024;

/**
 * Reads one XML part as it is unpacked, keeping nothing. Names come without their namespace prefix, as some programs
 * write `x:row` where others write `row`.
 *
 * @throws DomainError workbookDamaged when the part is not well-formed XML or not what the archive declared
 */
export async function readXml(part: Readable, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser();
  let depth = 0;
  let sinceEvent = 0;
  parser.on('error', () => refuseWorkbook('workbookDamaged'));
  parser.on('opentag', (tag) => {
    sinceEvent = 0;
    if (++depth > deepest) refuseWorkbook('workbookDamaged');
    handler.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('text', (text) => {
    sinceEvent = 0;
    handler.text?.(text);
  });
  parser.on('cdata', (text) => {
    sinceEvent = 0;
    handler.text?.(text);
  });
  parser.on('closetag', (tag) => {
    sinceEvent = 0;
    depth--;
    handler.close?.(localName(tag.name));
  });
  for await (const text of decoded(part)) {
    sinceEvent += text.length;
    if (sinceEvent > longestToken) refuseWorkbook('workbookDamaged');
    parser.write(text);
  }
  parser.close();
}

/** The part as text; whatever fails while unpacking or decoding is reported as a damaged file. */
async function* decoded(part: Readable): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of part as AsyncIterable<Buffer>) {
      if (decoder !== undefined) {
        yield decoder.decode(chunk, { stream: true });
        continue;
      }
      head = Buffer.concat([head, chunk]);
      if (head.length < 2) continue;
      decoder = new TextDecoder(encodingOf(head), { fatal: true });
      yield decoder.decode(head, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch {
    refuseWorkbook('workbookDamaged');
  }
}

/** Parts are UTF-8 or UTF-16 (ECMA-376, part 2); one in UTF-16 begins with its mark, or with `<` as two bytes. */
function encodingOf(head: Buffer): string {
  switch (head.readUInt16BE(0)) {
    case 0xfffe:
    case 0x3c00:
      return 'utf-16le';
    case 0xfeff:
    case 0x003c:
      return 'utf-16be';
    default:
      return 'utf-8';
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
