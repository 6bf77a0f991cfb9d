import { Group, Select, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DownloadButton } from '../../parts/files/download-button.tsx';
import { useFormat } from '../../language/format.ts';
import { PageHead } from '../../parts/page/page-head.tsx';
import { SearchField } from '../../parts/lists/search-field.tsx';
import { useUrlWords } from '../../url/use-url-words.ts';
import { ClientFilter } from './client-filter.tsx';
import { DocumentList, statuses } from './document-list.tsx';
import { MonthSelect } from '../months/month-select.tsx';

/** Invoices with their acts; filters stand in the URL: `month`, `clientId`, `status`, `q`. */
export function DocumentsPage() {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const [get, set] = useUrlWords();
  const month = get('month');
  const clientId = get('clientId');
  const status = statuses.find((known) => known === get('status'));
  return (
    <>
      <PageHead title={t('documents.title')}>
        {month !== null && (
          <DownloadButton
            address={`/api/v1/documents.zip?month=${month}`}
            size="md"
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            {t('documents.zip', { month: format.month(month) })}
          </DownloadButton>
        )}
      </PageHead>
      <Stack>
        <Group align="flex-end" gap="sm">
          <MonthSelect
            value={month}
            onChange={(chosen) => set('month', chosen)}
            all={t('documents.allMonths')}
          />
          <ClientFilter value={clientId} onChange={(chosen) => set('clientId', chosen)} />
          <Select
            label={t('documents.status')}
            size="md"
            w={{ base: '100%', xs: 180 }}
            allowDeselect={false}
            data={[
              { value: '', label: t('documents.allStatuses') },
              { value: 'issued', label: t('documents.issued') },
              { value: 'voided', label: t('documents.voided') },
            ]}
            value={status ?? ''}
            onChange={(chosen) => set('status', chosen)}
          />
        </Group>
        <SearchField label={t('documents.search')} placeholder={t('documents.searchHint')} />
        <DocumentList />
      </Stack>
    </>
  );
}
