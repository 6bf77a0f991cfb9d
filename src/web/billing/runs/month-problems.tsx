import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import type { Schemas } from '../../api/schemas.ts';

type Compared = Schemas['ComparedContract'];
type Code = Schemas['RunProblem']['code'];

/** One thing to solve, and the contracts that wait for it. */
interface Trouble {
  readonly code: Code;
  readonly where: string;
  readonly messages: readonly string[];
  readonly contracts: readonly Compared[];
}

const shownContracts = 5;
const shownMessages = 3;

interface MonthProblemsProps {
  readonly run: Schemas['BillingRun'];
  /** Requested at once, hidden until the problems are loaded, so that nothing moves while somebody taps. */
  readonly children: ReactNode;
}

/** What keeps contracts from being billed (rule R15), each with the place where it is solved; then everything else. */
export function MonthProblems({ run: { id, counts }, children }: MonthProblemsProps) {
  const { t, i18n } = useTranslation('billing');
  const count = counts.blocked;
  const blocked = useQuery({
    queryKey: ['billing-runs', 'comparison', id, 'problems', i18n.language],
    queryFn: () =>
      answer(
        api.GET('/billing-runs/{id}/comparison', {
          params: { path: { id }, query: { outcome: 'blocked', limit: 500 } },
        }),
      ),
    enabled: count > 0,
    placeholderData: (previous) => previous,
  });
  const problems = useDeferredValue(blocked.data);
  const coming = count > 0 && !problems && blocked.errorUpdateCount === 0;
  return (
    <>
      {blocked.error && <PageError error={blocked.error} retry={() => void blocked.refetch()} />}
      {count > 0 && !blocked.error && (
        <Stack component="section" gap="sm">
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} p="md">
            <Title order={2} size="h3">
              {t('problems.title')}
            </Title>
            <Text>{t('problems.hint', { count })}</Text>
          </Alert>
          {troublesOf(problems?.items ?? []).map((trouble) => (
            <TroubleCard key={`${trouble.code} ${trouble.where}`} trouble={trouble} />
          ))}
        </Stack>
      )}
      {coming && <PageLoading tall />}
      <Stack gap="lg" display={coming ? 'none' : undefined}>
        {children}
      </Stack>
    </>
  );
}

/** The button that showed the others is gone: the focus moves to the first of them. */
function focus(link: HTMLElement | null): void {
  link?.focus();
}

function TroubleCard({ trouble: { code, messages, where, contracts } }: { trouble: Trouble }) {
  const { t } = useTranslation('billing');
  const [all, setAll] = useState(false);
  const more = all ? 0 : contracts.length - shownContracts;
  const moreMessages = messages.length - shownMessages;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <Stack gap={4} flex="1 1 260px">
          {messages.slice(0, shownMessages).map((message) => (
            <Text key={message} fw={600} style={{ overflowWrap: 'anywhere' }}>
              {message}
            </Text>
          ))}
          {moreMessages > 0 && <Text fw={600}>{t('problems.moreMonths', { count: moreMessages })}</Text>}
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('problems.contracts')}{' '}
            {contracts.slice(0, all ? undefined : shownContracts).map((contract, index) => (
              <span key={contract.contractId}>
                {index > 0 && ', '}
                <Anchor
                  ref={index === shownContracts ? focus : undefined}
                  component={Link}
                  to={`/contracts/${contract.contractId}`}
                  size="sm"
                  underline="always"
                >
                  {contract.contractNumber}
                </Anchor>{' '}
                {contract.clientName}
              </span>
            ))}
            {more > 0 && (
              <>
                {' '}
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  underline="always"
                  onClick={() => setAll(true)}
                >
                  {t('problems.more', { count: more })}
                </Anchor>
              </>
            )}
          </Text>
        </Stack>
        <Button component={Link} to={where} variant="default" size="md">
          {t(`problems.${code}`)}
        </Button>
      </Group>
    </Paper>
  );
}

/**
 * What is solved in one place, the prices of one tariff or the VAT of one organization, is one problem of many
 * contracts and months.
 */
function troublesOf(contracts: readonly Compared[]): readonly Trouble[] {
  const each = contracts.flatMap((contract) =>
    contract.problems.map(({ code, message }) => ({
      code,
      message,
      where: placeOf(code, contract),
      contract,
    })),
  );
  return [...Map.groupBy(each, ({ code, where }) => `${code} ${where}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const messages = [...new Set(same.map(({ message }) => message))];
    const waiting = new Map(same.map(({ contract }) => [contract.contractId, contract]));
    return [{ code: first.code, where: first.where, messages, contracts: [...waiting.values()] }];
  });
}

function placeOf(code: Code, { tariffId, contractId, organizationId }: Compared): string {
  if (code === 'rateMissing' || code === 'priceZero') return `/tariffs/${tariffId}`;
  if (code === 'vatRegimeMissing') return `/settings?tab=organizations&id=${organizationId}`;
  return `/contracts/${contractId}`;
}
