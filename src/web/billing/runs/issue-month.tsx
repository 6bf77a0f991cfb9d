import { Alert, Box, Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { answer, api, Refusal } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { PageError } from '../../parts/page/page-state.tsx';
import { useSend } from '../../api/use-send.ts';
import { useMay } from '../../session/session.ts';
import type { Schemas } from '../../api/schemas.ts';

interface IssueMonthProps {
  readonly run: Schemas['BillingRun'];
  readonly totals: Schemas['BillingRunTotals'];
  readonly onIssued: (runId: string) => void;
  readonly onRecalculate: () => void;
}

/** The totals of a preview, always in sight, and the button that issues exactly what was previewed (rule R10). */
export function IssueMonth({ run, totals, onIssued, onRecalculate }: IssueMonthProps) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const mayIssue = useMay('runBilling');
  const { contracts: count, total, vatTotal, owedBefore, change } = totals.outcomes.issued;
  const month = format.month(run.month);
  const sending = useSend(
    (body: { month: string; mode: 'issue'; fingerprint: string }, key: string) =>
      answer(api.POST('/billing-runs', { params: { header: { 'Idempotency-Key': key } }, body })),
    { changes: [], onDone: ({ id }) => onIssued(id) },
  );
  const issue = () => sending.mutate({ month: run.month, mode: 'issue', fingerprint: run.fingerprint ?? '' });
  const ask = () =>
    modals.openConfirmModal({
      title: t('issue.title', { month }),
      children: (
        <Stack gap="sm">
          <Text>{t('issue.documents', { count, sum: format.money(total) })}</Text>
          <Text>{t('issue.undo')}</Text>
        </Stack>
      ),
      withCloseButton: false,
      labels: { confirm: t('issue.confirm'), cancel: t('shell:cancel') },
      confirmProps: { size: 'md', 'data-autofocus': true },
      cancelProps: { size: 'md' },
      onConfirm: issue,
    });
  return (
    <Paper withBorder shadow="md" p="md" pos="sticky" bottom={0} style={{ zIndex: 5 }}>
      <Stack gap="sm">
        <div aria-live="polite">
          {sending.error && !sending.isPending && (
            <Refused error={sending.error} onRecalculate={onRecalculate} />
          )}
        </div>
        <Group justify="space-between" align="center">
          <Box flex="1 1 200px">
            <Text size="sm">
              {t('total.title')}: {t('total.documents', { count })}
            </Text>
            <Text fz="xl" fw={700} style={{ fontVariantNumeric: 'tabular-nums' }}>
              {format.money(total)}
            </Text>
            <Text size="sm" visibleFrom="md">
              {[
                t('total.before', { sum: format.money(owedBefore) }),
                t('total.change', { sum: format.change(change) }),
                t('total.vat', { sum: format.money(vatTotal) }),
              ].join(' · ')}
            </Text>
          </Box>
          {mayIssue && (
            <Button
              size="lg"
              w={{ base: '100%', xs: 'auto' }}
              leftSection={<IconCheck size={20} aria-hidden />}
              loading={sending.isPending}
              onClick={sending.offline ? issue : ask}
            >
              {sending.offline ? t('shell:retry') : t('issue.button')}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}

/** Why nothing was issued; when the facts changed, which contracts it is about. */
function Refused({ error, onRecalculate }: { error: Error; onRecalculate: () => void }) {
  const { t } = useTranslation('billing');
  if (!(error instanceof Refusal && error.code === 'factsChanged')) return <PageError error={error} />;
  return (
    <Alert color="yellow" title={t('issue.changedTitle')}>
      <Stack align="flex-start" gap="sm">
        {error.message}
        <List size="sm">
          {error.fields.map(({ path, message }) => (
            <List.Item key={path}>{message}</List.Item>
          ))}
        </List>
        <Button variant="default" size="md" onClick={onRecalculate}>
          {t('recalculate')}
        </Button>
      </Stack>
    </Alert>
  );
}
