import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../parts/use-narrow.ts';

/** A document's PDF beside its explanation; phones show PDFs in an application of their own. */
export function PdfInPlace({ address, title }: { address: string; title: string }) {
  const { t } = useTranslation('billing');
  const narrow = useNarrow();
  if (narrow) {
    return (
      <Button
        component="a"
        href={address}
        target="_blank"
        rel="noreferrer"
        size="lg"
        fullWidth
        leftSection={<IconFileTypePdf size={20} aria-hidden />}
      >
        {t('document.openPdf')}
      </Button>
    );
  }
  return (
    <iframe
      src={`${address}#toolbar=0&navpanes=0&view=FitH`}
      title={`${t('document.pdf')}: ${title}`}
      style={{
        width: '100%',
        height: 'min(80vh, 60rem)',
        border: '1px solid var(--mantine-color-default-border)',
        borderRadius: 'var(--mantine-radius-md)',
      }}
    />
  );
}
