/** The screens of documents (`screens.ts`), by kind. */
const folders = { invoice: 'invoices', act: 'acts' };

export type DocumentKind = keyof typeof folders;

/** Where a document opens. */
export function documentPath(kind: DocumentKind, id: string): string {
  return `/documents/${folders[kind]}/${id}`;
}
