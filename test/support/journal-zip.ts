import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer;
  /** The size that the headers state, when it is to be a wrong one. */
  readonly declaredSize?: number;
  /** Left out of the central directory: only programs that read the file from its beginning see it. */
  readonly hidden?: boolean;
}

/** A zip archive, right or with wrong headers, written byte by byte. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  return zipOfDeflated(
    parts.map(({ content, ...part }) => ({
      ...part,
      deflated: deflateRawSync(content),
      size: part.declaredSize ?? content.length,
      crc: crc32(content),
    })),
  );
}

interface DeflatedPart {
  readonly name: string;
  readonly deflated: Buffer;
  readonly size: number;
  readonly crc: number;
  readonly hidden?: boolean;
}

export function zipOfDeflated(parts: readonly DeflatedPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, deflated, size, crc, hidden } of parts) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(deflated.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), deflated]);
    local.push(entry);
    if (!hidden) central.push(directoryEntry(name, fields, offset));
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

function directoryEntry(name: string, fields: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, rest, Buffer.from(name)]);
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Parts besides the sheets, each as the XML inside its root element. */
interface OtherParts {
  readonly styles?: string;
  readonly strings?: string;
  /** Before the list of sheets in `workbook.xml`. */
  readonly properties?: string;
  readonly hiddenSheets?: readonly string[];
}

/** The parts of a workbook whose sheets are given as the XML inside `<worksheet>`. */
export function workbookParts(
  sheets: Readonly<Record<string, string>>,
  target = 'worksheets/',
  { styles, strings, properties = '', hiddenSheets = [] }: OtherParts = {},
): ZipPart[] {
  const names = Object.keys(sheets);
  const part = (name: string, xml: string) => ({
    name,
    content: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
  });
  const relation = (id: string, type: string, to: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${to}"/>`;
  const relationsOf = (list: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  const sheetOf = (name: string, index: number) =>
    `<sheet name="${name}" sheetId="${index + 1}"${hiddenSheets.includes(name) ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`;
  const relations = names.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `${target}sheet${index + 1}.xml`),
  );
  const others: ZipPart[] = [];
  if (styles !== undefined) {
    relations.push(relation('styles', 'styles', 'styles.xml'));
    others.push(part('xl/styles.xml', `<styleSheet xmlns="${spreadsheet}">${styles}</styleSheet>`));
  }
  if (strings !== undefined) {
    relations.push(relation('strings', 'sharedStrings', 'sharedStrings.xml'));
    others.push(part('xl/sharedStrings.xml', `<sst xmlns="${spreadsheet}">${strings}</sst>`));
  }
  return [
    part('_rels/.rels', relationsOf(relation('rId1', 'officeDocument', 'xl/workbook.xml'))),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}">${properties}<sheets>${names.map(sheetOf).join('')}</sheets></workbook>`,
    ),
    part('xl/_rels/workbook.xml.rels', relationsOf(relations.join(''))),
    ...others,
    ...names.map((name, index) =>
      part(
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${spreadsheet}">${sheets[name] ?? ''}</worksheet>`,
      ),
    ),
  ];
}

/** Zeros without end, deflated without ever being in memory: each full block repeats the one before. */
export function deflatedZeros(bytes: number): { deflated: Buffer; size: number } {
  const piece = 1024 * 1024;
  // a sync flush ends a block at a byte boundary, so that the same bytes may follow each other
  const block = deflateRawSync(Buffer.alloc(piece), { finishFlush: 2 });
  const end = deflateRawSync(Buffer.alloc(0));
  const count = Math.ceil(bytes / piece);
  const blocks = Array.from({ length: count }, () => block);
  return { deflated: Buffer.concat([...blocks, end]), size: count * piece };
}
