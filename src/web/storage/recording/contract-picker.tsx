import { Badge, Button, Group, Loader, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { PageError } from '../../parts/page/page-state.tsx';
import type { Schemas } from '../../api/schemas.ts';
import type { ChosenContract } from './chosen-contract.ts';

type Found = Schemas['FoundContract'];

interface ContractPickerProps {
  readonly value: ChosenContract | null;
  readonly onChange: (contract: ChosenContract | null) => void;
  /** The day of the movement: contracts in season on it come first. */
  readonly on: string;
  /** Only contracts that have something in stock. */
  readonly holding: boolean;
  readonly error?: string | undefined;
}

const recent = 6;

/** Finds a contract by some letters of the client, of its number, or by a plate. Without letters: those who came last. */
export function ContractPicker({ value, onChange, ...search }: ContractPickerProps) {
  const { t } = useTranslation('storage');
  const picked = useRef(false);
  const pick = (contract: ChosenContract) => {
    picked.current = true;
    onChange(contract);
  };
  if (value === null) return <ContractSearch {...search} onChange={pick} />;
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={t('contract.chosen')}
      // The search field that had the focus is gone: the card gets it, and a screen reader reads who was chosen.
      tabIndex={-1}
      ref={(card: HTMLElement | null) => {
        if (card && picked.current) card.focus({ preventScroll: true });
        picked.current = false;
      }}
    >
      <Group justify="space-between" gap="sm">
        <Group gap="sm" wrap="nowrap" flex="1 1 220px" miw={0}>
          <IconUser size={24} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
          <div>
            <Text fw={700} style={{ overflowWrap: 'anywhere' }}>
              {value.clientName}
            </Text>
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {t('contract.number', { number: value.number })}
            </Text>
          </div>
        </Group>
        <Button variant="default" h={44} onClick={() => onChange(null)}>
          {t('contract.change')}
        </Button>
      </Group>
    </Paper>
  );
}

interface ContractSearchProps extends Omit<ContractPickerProps, 'value' | 'onChange'> {
  readonly onChange: (contract: ChosenContract) => void;
}

function ContractSearch({ onChange, on, holding, error }: ContractSearchProps) {
  const { t } = useTranslation('storage');
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 200);
  const found = useQuery({
    queryKey: ['stock', 'contracts', { q: asked, holding, on }],
    queryFn: () =>
      answer(
        api.GET('/stock/contracts', {
          params: { query: { on, holding: holding ? 'true' : 'false', ...(asked !== '' && { q: asked }) } },
        }),
      ),
    placeholderData: (previous) => previous,
  });
  const items = (found.data?.items ?? []).slice(0, asked === '' ? recent : undefined);
  const pickFirst = () => {
    const [first] = items;
    if (first && asked !== '' && asked === text.trim() && !found.isPlaceholderData) onChange(first);
  };
  return (
    <Stack gap="xs">
      <TextInput
        type="search"
        size="lg"
        label={t('contract.label')}
        placeholder={t('contract.placeholder')}
        autoComplete="off"
        autoFocus
        maxLength={100}
        leftSection={<IconSearch size={20} aria-hidden />}
        rightSection={found.isFetching ? <Loader size={18} /> : undefined}
        error={error}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          pickFirst();
        }}
      />
      {found.error && <PageError error={found.error} retry={() => void found.refetch()} />}
      {asked === '' && items.length > 0 && <Text size="sm">{t('contract.recent')}</Text>}
      <Stack
        component="ul"
        gap={6}
        m={0}
        p={0}
        style={{ listStyle: 'none' }}
        aria-label={t('contract.found')}
      >
        {items.map((contract) => (
          <li key={contract.contractId}>
            <FoundContract contract={contract} onPick={() => onChange(contract)} />
          </li>
        ))}
      </Stack>
      <Text role="status" size="sm">
        {found.isSuccess && items.length === 0 && t(holding ? 'contract.nobodyHolds' : 'contract.nobody')}
      </Text>
    </Stack>
  );
}

function FoundContract({ contract, onPick }: { contract: Found; onPick: () => void }) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const { number, clientName, startsOn, endsOn, current, quantity } = contract;
  return (
    <Paper
      component="button"
      type="button"
      withBorder
      p="sm"
      w="100%"
      mih={56}
      ta="left"
      style={{ cursor: 'pointer' }}
      onClick={onPick}
    >
      <Group gap="xs" justify="space-between" align="flex-start">
        <Text fw={700} flex="1 1 200px" style={{ overflowWrap: 'anywhere' }}>
          {clientName}
        </Text>
        {!current && (
          <Badge color="gray" variant="outline" tt="none">
            {t('contract.outOfSeason')}
          </Badge>
        )}
      </Group>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {t('contract.number', { number })}
        {' · '}
        {endsOn === null
          ? t('contract.since', { from: format.day(startsOn) })
          : t('contract.term', { from: format.day(startsOn), to: format.day(endsOn) })}
        {quantity > 0 && ` · ${t('contract.held', { count: quantity })}`}
      </Text>
    </Paper>
  );
}
