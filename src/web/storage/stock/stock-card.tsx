import { Badge, Button, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api/schemas.ts';
import { useFormat } from '../../language/format.ts';
import { useMay } from '../../session/session.ts';
import { useLotWords } from '../lots/lot-words.ts';
import { ClientOfStock } from './client-of-stock.tsx';

/** What lies in one slot, on a phone, with the way to give it out. */
export function StockCard({ item }: { item: Schemas['StockItem'] }) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const words = useLotWords()(item);
  const mayRecord = useMay('recordMovements');
  return (
    <Paper withBorder p="sm" style={{ overflowWrap: 'anywhere' }}>
      <Group justify="space-between" gap="sm" align="flex-start">
        <Text fz={26} fw={800} lh={1.2}>
          {item.slot}
        </Text>
        <Badge size="lg" variant="light" tt="none">
          {t('where.held', { count: item.quantity, category: item.category })}
        </Badge>
      </Group>
      <Text size="sm">
        {item.zone !== '' && `${t('slot.zone', { zone: item.zone })} · `}
        {item.warehouseName}
      </Text>
      {item.plate !== null && <Text fw={700}>{item.plate}</Text>}
      <Text component="div">
        <ClientOfStock item={item} />
      </Text>
      <Text size="sm">{t('contract.number', { number: item.contractNumber })}</Text>
      {words !== '' && <Text size="sm">{words}</Text>}
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          {t('where.sinceDay', {
            day: format.day(item.deliveredOn),
            age: t('days', { count: item.ageDays }),
          })}
        </Text>
        {mayRecord && (
          <Button
            component={Link}
            to={`/release?contract=${item.contractId}`}
            variant="default"
            h={44}
            aria-label={t('where.releaseOf', { client: item.clientName, slot: item.slot })}
          >
            {t('release.title')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}
