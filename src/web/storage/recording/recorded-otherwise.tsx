import { Alert, Anchor, Button, Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../language/format.ts';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import type { Schemas } from '../../api/schemas.ts';
import { mergeEqualLines } from '../movements/equal-lines.ts';
import type { FactKind } from '../movements/movement-words.tsx';

interface RecordedOtherwiseProps {
  readonly kind: FactKind;
  readonly found: {
    readonly data: Schemas['Movement'] | undefined;
    readonly error: Error | null;
    readonly refetch: () => Promise<unknown>;
  };
  readonly onRecordAnew: () => void;
}

/** An earlier try recorded something else under this id: what it recorded, and what to do with the form. */
export function RecordedOtherwise({ kind, found, onRecordAnew }: RecordedOtherwiseProps) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const { data: movement, error } = found;
  if (error) return <PageError error={error} retry={() => void found.refetch()} />;
  if (!movement) return <PageLoading />;
  const { id, number, clientName, occurredOn, lines } = movement;
  return (
    <Alert color="yellow" role="alert" title={t('recordedOtherwise.title')}>
      <Stack gap="sm">
        <Text style={{ overflowWrap: 'anywhere' }}>
          {t(`recordedOtherwise.earlier.${kind}`, {
            number,
            client: clientName,
            day: format.day(occurredOn),
          })}
        </Text>
        <List>
          {mergeEqualLines(lines).map(({ quantity, category, slot, plate }, index) => (
            <List.Item key={index}>
              {t('recordedOtherwise.line', { count: quantity, category, slot })}
              {typeof plate === 'string' && ` · ${plate}`}
            </List.Item>
          ))}
        </List>
        <Text>{t('recordedOtherwise.now')}</Text>
        <Group gap="sm">
          <Button variant="default" h={48} onClick={onRecordAnew}>
            {t(`recordedOtherwise.anew.${kind}`)}
          </Button>
          <Anchor component={Link} to={`/movements/${id}`} c="inherit" td="underline">
            {t('recordedOtherwise.open', { number })}
          </Anchor>
        </Group>
      </Stack>
    </Alert>
  );
}
