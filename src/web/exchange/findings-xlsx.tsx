import { Button, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { answer, api, isOffline } from '../api/client.ts';
import { useSend } from '../api/use-send.ts';
import type { Finding } from './finding.ts';

/** The findings as a workbook. The server keeps none of them, so they go back to it and come as a file. */
export function FindingsXlsx({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('shell');
  const sending = useSend(fetchWorkbook, {
    changes: [],
    onDone: (workbook) => download(workbook, `${t('exchange:problems.title')}.xlsx`),
  });
  return (
    <div>
      <Button
        variant="default"
        mih={44}
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
        loading={sending.isPending}
        onClick={() => sending.mutate(findings)}
      >
        {t('list.xlsx')}
      </Button>
      <Text size="sm" c="error" role="status">
        {sending.error && (isOffline(sending.error) ? t('offline.hint') : sending.error.message)}
      </Text>
    </div>
  );
}

function fetchWorkbook(findings: readonly Finding[], key: string): Promise<Blob> {
  const items = findings.map(({ sheet, row, column, heading, message, remedy }) => ({
    sheet,
    row,
    column,
    heading,
    message,
    remedy,
  }));
  return answer(
    api.POST('/imports/findings.xlsx', {
      params: { header: { 'Idempotency-Key': key } },
      body: { items },
      parseAs: 'blob',
    }),
  );
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
