import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** Arimo has the widths of Arial, in which accountants know these documents, and carries ё, №, « » and ₽. */
const arimo = {
  normal: fileURLToPath(import.meta.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf')),
  bold: fileURLToPath(import.meta.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf')),
};
const fontFiles = new Set(Object.values(arimo));

pdfmake.setFonts({ Arimo: arimo });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));

/**
 * Renders a definition to the bytes of a PDF. Reads nothing but the two font files, and takes the date from the
 * definition: the same document gives the same bytes. A definition can be rendered once, pdfmake writes into it.
 */
export function renderPdf(definition: TDocumentDefinitions): Promise<Buffer> {
  return pdfmake.createPdf(definition).getBuffer();
}
