import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DownloadButton } from './download-button.tsx';

/** Which list is copied: its path under `/api/v1` and its filters, as the list itself is asked. */
export interface Copied {
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** What is copied, when a page has more than one list: heard, not seen. */
  readonly label?: string;
  /** What is written on the button, when two of them stand side by side. */
  readonly text?: string;
}

/** The whole list, as filtered and sorted, as a workbook in the person's language. */
export function XlsxButton({ path, query = {}, label, text }: Copied) {
  const { t, i18n } = useTranslation('shell');
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // A path that is a workbook already is asked for as it is.
  const format = path.endsWith('.xlsx')
    ? []
    : [['format', 'xlsx'] as const, ['language', i18n.language] as const];
  const search = new URLSearchParams([...given, ...format].map(([name, value]) => [name, value]));
  return (
    <DownloadButton
      address={`/api/v1${path}?${search.toString()}`}
      variant="default"
      size="sm"
      mih={44}
      leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
      aria-label={label === undefined ? undefined : `${t('list.xlsx')}: ${label}`}
    >
      {text ?? t('list.xlsx')}
    </DownloadButton>
  );
}
