import { open } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { DomainError } from '../../../shared/errors.ts';
import type { ImportErrorCode } from '../../exchange-problems.ts';

/** What an .xlsx may hold. A journal of 100,000 rows unpacks to about 60 MB at a ratio of about 10. */
const limits = { bytes: 256 * 1024 * 1024, ratio: 200, entries: 2_000, smallBytes: 4 * 1024 * 1024 };

const zipSignature = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const oleSignature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

export function refuseWorkbook(code: ImportErrorCode, details: Record<string, unknown> = {}): never {
  throw new DomainError<ImportErrorCode>(code, details);
}

/**
 * The parts of a workbook by name, checked before the first byte is unpacked. As in every package of Office, names do not
 * depend on case, and neither on escapes such as %20; a slash before a name and backslashes, which some programs write, do
 * not matter either.
 */
export interface WorkbookArchive {
  has(part: string): boolean;
  /** The unpacked bytes of a part; the stream fails as soon as they are more than the archive declared. */
  open(part: string): Promise<Readable>;
  close(): void;
}

/**
 * Opens a file as an .xlsx archive and bounds what it can unpack to: sizes are those of the central directory, and
 * yauzl stops a part that turns out larger than it said. Parts are read through the same directory, so that what is
 * read is exactly what was checked.
 *
 * @throws DomainError workbookNotXlsx, workbookProtected, workbookDamaged, workbookTooLarge
 */
export async function openArchive(path: string): Promise<WorkbookArchive> {
  await refuseOtherFormats(path);
  const zip = await openZip(path);
  try {
    const parts = await listParts(zip);
    return {
      has: (part) => parts.has(partName(part)),
      open: (part) => openPart(zip, parts, part),
      close: () => {
        zip.close();
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function refuseOtherFormats(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.equals(oleSignature)) refuseWorkbook('workbookProtected');
    if (!head.subarray(0, 4).equals(zipSignature)) refuseWorkbook('workbookNotXlsx');
  } finally {
    await file.close();
  }
}

async function openZip(path: string): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.openPromise(path, { autoClose: false, lazyEntries: true, decodeStrings: false });
  } catch {
    return refuseWorkbook('workbookDamaged');
  }
}

async function listParts(zip: yauzl.ZipFile): Promise<ReadonlyMap<string, yauzl.Entry>> {
  if (zip.entryCount > limits.entries) refuseWorkbook('workbookTooLarge', { limit: 'entries' });
  const parts = new Map<string, yauzl.Entry>();
  let unpacked = 0;
  for await (const entry of entriesOf(zip)) {
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.bytes) refuseWorkbook('workbookTooLarge', { limit: 'bytes' });
    if (
      entry.uncompressedSize > limits.smallBytes &&
      entry.uncompressedSize > entry.compressedSize * limits.ratio
    ) {
      refuseWorkbook('workbookTooLarge', { limit: 'ratio' });
    }
    const name = partName(nameInArchive(entry));
    // a part that stands twice could be checked in one form and read in another
    if (parts.has(name)) refuseWorkbook('workbookDamaged');
    parts.set(name, entry);
  }
  return parts;
}

/** yauzl itself would refuse a name that begins with a slash, because a file of that name could land anywhere on a disk. */
function nameInArchive({ generalPurposeBitFlag, fileNameRaw, extraFields }: yauzl.Entry): string {
  return yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

function partName(name: string): string {
  return posix.normalize(unescaped(name).replaceAll('\\', '/')).replace(/^\/+/, '').toLowerCase();
}

/** Relations name `sheet 8.xml` by its address `sheet%208.xml`; a name with a percent sign that begins no escape stays as it is. */
function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function* entriesOf(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    refuseWorkbook('workbookDamaged');
  }
}

async function openPart(
  zip: yauzl.ZipFile,
  parts: ReadonlyMap<string, yauzl.Entry>,
  part: string,
): Promise<Readable> {
  const entry = parts.get(partName(part));
  if (!entry) return refuseWorkbook('workbookDamaged');
  try {
    return await zip.openReadStreamPromise(entry);
  } catch {
    return refuseWorkbook('workbookDamaged');
  }
}
