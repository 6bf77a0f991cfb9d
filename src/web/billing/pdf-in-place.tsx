import { useTranslation } from 'react-i18next';

interface PdfInPlaceProps {
  readonly address: string;
  readonly title: string;
  /** What of the document is printed and may change: its status. Another one loads the PDF again. */
  readonly mark: string;
}

/** A document's PDF beside its explanation. */
export function PdfInPlace({ address, title, mark }: PdfInPlaceProps) {
  const { t } = useTranslation('billing');
  return (
    <iframe
      key={mark}
      src={`${address}#toolbar=0&navpanes=0&view=FitH`}
      title={`${t('document.pdf')}: ${title}`}
      style={{
        position: 'sticky',
        top: 72,
        width: '100%',
        height: 'calc(100vh - 88px)',
        border: '1px solid var(--mantine-color-default-border)',
        borderRadius: 'var(--mantine-radius-md)',
      }}
    />
  );
}
