import type { Problems } from '../../http/problem.ts';
import type { DocumentErrorCode } from './void-invoice.ts';

/** How refusals about documents are told over HTTP. */
export const documentRefusals: Problems<DocumentErrorCode> = {
  documentNotFound: {
    status: 404,
    ru: () => 'Такого документа нет: найдите его в списке счетов и актов.',
    en: () => 'There is no such document: find it in the lists of invoices and acts.',
  },
  documentCorrected: {
    status: 409,
    ru: () => 'Документ исправлен: аннулируйте его исправление.',
    en: () => 'The document has been corrected: void its correction.',
  },
  documentVoided: {
    status: 409,
    ru: () => 'Документ уже аннулирован; следующий расчёт выставит новый.',
    en: () => 'The document is already voided; the next run issues a new one.',
  },
};
