import { Alert, Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { Facts } from '../../parts/page/facts.tsx';
import { PageHead } from '../../parts/page/page-head.tsx';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { useOpenSent } from '../../url/destination.ts';
import { useMay } from '../../session/session.ts';
import type { Schemas } from '../../api/schemas.ts';
import { useLotWords } from '../lots/lot-words.ts';
import { ReverseButton } from './reversal-dialog.tsx';

type Movement = Schemas['Movement'];

/** One movement: what it did, who recorded it, what it reverses or what reversed it, and its reversal. */
export function MovementPage() {
  const { id = '' } = useParams();
  const movement = useQuery({
    queryKey: ['movements', id],
    queryFn: () => answer(api.GET('/movements/{id}', { params: { path: { id } } })),
  });
  if (movement.isPending) return <PageLoading />;
  if (movement.isLoadingError)
    return <PageError wholePage error={movement.error} retry={() => void movement.refetch()} />;
  return <MovementView movement={movement.data} />;
}

function MovementView({ movement }: { movement: Movement }) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const openSent = useOpenSent();
  const mayRecord = useMay('recordMovements');
  const { kind, number, occurredOn, reversesId, reversedById } = movement;
  return (
    <>
      <PageHead
        title={t('movement.title', { kind: t(`movement.kind.${kind}`), number, day: format.day(occurredOn) })}
        back={{ to: '/movements', text: t('movements.title') }}
      >
        {kind !== 'reversal' && mayRecord && (
          <ReverseButton
            movement={{ ...movement, kind }}
            reversed={reversedById !== null}
            text={t('movement.reverse')}
            onDone={({ id }) => openSent(`/movements/${id}`)}
          />
        )}
      </PageHead>
      <Stack gap="md" maw={1080}>
        {reversedById !== null && (
          <Alert color="yellow">
            {t('movement.reversedHint')}{' '}
            <Anchor component={Link} to={`/movements/${reversedById}`} c="inherit" td="underline">
              {t('movement.toReversal')}
            </Anchor>
          </Alert>
        )}
        {reversesId !== null && (
          <Alert color="blue">
            {t('movement.isReversalHint')}{' '}
            <Anchor component={Link} to={`/movements/${reversesId}`} c="inherit" td="underline">
              {t('movement.toReversed')}
            </Anchor>
          </Alert>
        )}
        <MovementFacts movement={movement} />
        <Title order={2} size="h3">
          {t('movement.lines', { count: movement.quantity })}
        </Title>
        <MovementLines movement={movement} />
      </Stack>
    </>
  );
}

function MovementFacts({ movement }: { movement: Movement }) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const mayOpenClients = useMay('manageClients');
  const linked = (path: string, text: string) =>
    mayOpenClients ? (
      <Anchor component={Link} to={path} fw={600}>
        {text}
      </Anchor>
    ) : (
      text
    );
  const { clientId, clientName, contractId, contractNumber, overfillReason, reason } = movement;
  return (
    <Paper withBorder p="md">
      <Facts
        items={[
          [t('movement.client'), linked(`/clients/${clientId}`, clientName)],
          [t('movement.contract'), linked(`/contracts/${contractId}`, contractNumber)],
          [t('movement.warehouse'), movement.warehouseName],
          [t('movement.day'), format.day(movement.occurredOn)],
          [t('movement.recordedBy'), movement.recordedBy.name],
          [t('movement.recordedAt'), format.instant(movement.recordedAt, movement.timeZone)],
          ...(overfillReason === null ? [] : [[t('movement.overfillReason'), overfillReason] as const]),
          ...(reason === null ? [] : [[t('movement.reason'), reason] as const]),
        ]}
      />
    </Paper>
  );
}

function MovementLines({ movement }: { movement: Movement }) {
  const { t } = useTranslation('storage');
  const words = useLotWords();
  return (
    <Stack
      component="ul"
      gap="xs"
      m={0}
      p={0}
      style={{ listStyle: 'none' }}
      aria-label={t('movement.linesLabel')}
    >
      {movement.lines.map((line, index) => {
        const described = words(line);
        return (
          <Paper component="li" key={index} withBorder p="sm" style={{ overflowWrap: 'anywhere' }}>
            <Text fw={700} size="lg">
              {t(line.change > 0 ? 'movement.into' : 'movement.outOf', {
                slot: line.slot,
                count: line.quantity,
                category: line.category,
              })}
            </Text>
            <Text size="sm">
              {[line.zone === '' ? '' : t('slot.zone', { zone: line.zone }), line.plate ?? '', described]
                .filter((word) => word !== '')
                .join(' · ')}
            </Text>
          </Paper>
        );
      })}
    </Stack>
  );
}
