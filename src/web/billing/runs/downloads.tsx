import { Group } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DownloadButton } from '../../parts/files/download-button.tsx';

/** Labels wrap on a narrow phone. */
const wrapping = {
  h: 'auto',
  mih: 44,
  py: 8,
  maw: '100%',
  styles: { label: { whiteSpace: 'normal', lineHeight: 1.3 } },
} as const;

/** The month's documents as one archive of PDFs, and its register as a workbook. */
export function Downloads({ month }: { month: string }) {
  const { t } = useTranslation('billing');
  return (
    <Group gap="sm">
      <DownloadButton
        address={`/api/v1/documents.zip?month=${month}`}
        size="md"
        {...wrapping}
        leftSection={<IconDownload size={18} aria-hidden />}
      >
        {t('result.zip')}
      </DownloadButton>
      <DownloadButton
        address={`/api/v1/invoices/register.xlsx?month=${month}`}
        variant="default"
        size="md"
        {...wrapping}
        leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
      >
        {t('result.register')}
      </DownloadButton>
    </Group>
  );
}
