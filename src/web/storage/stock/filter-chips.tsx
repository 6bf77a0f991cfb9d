import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useUrlWords } from '../../url/use-url-words.ts';

/** Filters that a link brought and that have no field of their own, each by its name; a tap takes one away. */
export function FilterChips() {
  const { t } = useTranslation('storage');
  const [get] = useUrlWords();
  const [slot, contractId, clientId] = [get('slot'), get('contract'), get('client')];
  const contract = useQuery({
    queryKey: ['contracts', contractId],
    queryFn: () => answer(api.GET('/contracts/{id}', { params: { path: { id: contractId ?? '' } } })),
    enabled: contractId !== null,
  });
  const client = useQuery({
    queryKey: ['clients', clientId],
    queryFn: () => answer(api.GET('/clients/{id}', { params: { path: { id: clientId ?? '' } } })),
    enabled: clientId !== null,
  });
  if (slot === null && contractId === null && clientId === null) return null;
  return (
    <Group gap="xs">
      {slot !== null && <Chip name="slot" text={t('filter.slot', { value: slot })} />}
      {contractId !== null && (
        <Chip
          name="contract"
          text={contract.data ? t('filter.contract', contract.data) : t('filter.someContract')}
        />
      )}
      {clientId !== null && <Chip name="client" text={client.data?.name ?? t('filter.someClient')} />}
    </Group>
  );
}

function Chip({ name, text }: { name: 'slot' | 'contract' | 'client'; text: string }) {
  const { t } = useTranslation('storage');
  const [, set] = useUrlWords();
  return (
    <Button
      variant="light"
      mih={44}
      maw="100%"
      justify="flex-start"
      styles={{ label: { textAlign: 'start', overflowWrap: 'anywhere' } }}
      rightSection={<IconX size={18} aria-hidden />}
      aria-label={t('filter.remove', { filter: text })}
      onClick={() => set(name, null)}
    >
      {text}
    </Button>
  );
}
