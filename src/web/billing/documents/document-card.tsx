import { Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas.ts';
import { useFormat } from '../../language/format.ts';
import { DocumentLink } from './document-link.tsx';
import { DocumentStatus } from './document-status.tsx';

/** An invoice with its act on a phone. */
export function DocumentCard({ item }: { item: Schemas['ListedDocument'] }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <Paper withBorder p="sm">
      <Stack gap={4}>
        <Group justify="space-between" align="flex-start" gap="xs">
          <Text fw={600} flex="1 1 180px" style={{ overflowWrap: 'anywhere' }}>
            {item.clientName}
          </Text>
          <Text fw={700} style={{ whiteSpace: 'nowrap' }}>
            {format.money(item.total)}
          </Text>
        </Group>
        <Text size="sm">
          {format.day(item.date)} · {item.contractNumber}
        </Text>
        <Group gap="lg">
          <DocumentLink kind="invoice" id={item.invoiceId} fw={600} size="sm">
            {t('result.invoice', { number: item.invoiceNumber })}
          </DocumentLink>
          <DocumentLink kind="act" id={item.actId} fw={600} size="sm">
            {t('result.act', { number: item.actNumber })}
          </DocumentLink>
          {item.status !== 'issued' && <DocumentStatus status={item.status} />}
        </Group>
      </Stack>
    </Paper>
  );
}
