import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** The text of each page, pieces joined by single spaces, no-break spaces made plain. */
  readonly pages: readonly string[];
  readonly text: string;
  readonly info: Record<string, unknown>;
}

/** Reads a PDF back, as any viewer would. */
export async function readPdf(pdf: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    pages.push(text.replace(/[\s\u00a0]+/g, ' '));
  }
  const { info } = await document.getMetadata();
  await task.destroy();
  return { pages, text: pages.join(' '), info: info as Record<string, unknown> };
}
