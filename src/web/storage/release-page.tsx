import { Alert, Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { DayInput } from '../parts/day-input.tsx';
import { fieldErrors, FormEnd } from '../parts/form-end.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PageEmpty, PageError, PageLoading } from '../parts/page-state.tsx';
import { StickyEnd } from '../parts/sticky-end.tsx';
import { useDraft } from '../parts/use-draft.ts';
import { useUnsavedTab } from '../parts/use-unsaved-tab.ts';
import { useWarehouse } from '../parts/use-warehouse.ts';
import { WarehouseSelect } from '../parts/warehouse-select.tsx';
import { useSession } from '../shell/session.tsx';
import type { Schemas } from '../shell/session.tsx';
import { ContractPicker } from './contract-picker.tsx';
import type { ChosenContract } from './receive-draft.ts';
import { RecordedPanel } from './recorded-panel.tsx';
import { ReleaseCategory } from './release-category.tsx';
import type { PickupBody } from './release-draft.ts';
import {
  freshRelease,
  isReleaseDraft,
  nothingTaken,
  pickupOf,
  takeOfLot,
  takeOldest,
} from './release-draft.ts';
import { useChosenContract } from './use-chosen-contract.ts';
import { useRecording } from './use-recording.ts';

/** «Выдать»: client, how many, and which slots to take them from. */
export function ReleasePage() {
  const { t } = useTranslation('storage');
  const { today } = useSession();
  const [draft, change, restart] = useDraft('release', freshRelease, isReleaseDraft);
  const { contract, show, isLoading } = useChosenContract(draft.contract);
  const { warehouses, warehouse, choose, list } = useWarehouse();
  const [tried, setTried] = useState(false);
  const on = draft.occurredOn ?? today;
  const place = { contractId: contract?.contractId, warehouseId: warehouse?.id };
  const recording = useRecording<PickupBody>({
    id: draft.id,
    send: (body, key, signal) =>
      answer(api.POST('/pickups', { params: { header: { 'Idempotency-Key': key } }, body, signal })),
  });
  const held = usePickable({ contractId: contract?.contractId ?? '', warehouseId: warehouse?.id ?? '', on });
  const body = pickupOf({ ...draft, contract }, place, today);
  useUnsavedTab(body !== undefined && !recording.recorded);
  const startAnew = () => {
    restart();
    show(null);
    setTried(false);
    recording.forget();
  };
  if (recording.recorded) {
    const { movement, already } = recording.recorded;
    return (
      <RecordedPanel
        movement={{ ...movement, kind: 'pickup' }}
        clientName={contract?.clientName ?? ''}
        already={already}
        onAnother={startAnew}
      />
    );
  }
  if (list.isLoadingError) return <PageError error={list.error} retry={() => void list.refetch()} />;
  if (!list.data || isLoading) return <PageLoading />;
  if (warehouse === undefined) {
    return <PageEmpty title={t('receive.notReady')} hint={t('receive.notReadyHint')} />;
  }
  const errors = recording.sending.error ? fieldErrors(recording.sending.error) : {};
  const pick = (chosen: ChosenContract | null) => {
    change((before) => ({ ...before, contract: chosen, taken: {} }));
    show(chosen);
  };
  const moveTo = (id: string) => {
    choose(id);
    change((before) => ({ ...before, taken: {} }));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (body) recording.sending.mutate(body);
      }}
    >
      <PageHead title={t('release.title')} />
      <Stack gap="md" maw={1080}>
        <ContractPicker value={contract} onChange={pick} on={on} holding />
        {contract !== null && (
          <>
            <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
              <DayInput
                label={t('release.day')}
                size="md"
                value={on}
                onChange={(day) =>
                  change((before) => ({ ...before, occurredOn: day === today ? null : day }))
                }
                error={errors['occurredOn']}
              />
              <WarehouseSelect
                warehouses={warehouses}
                value={warehouse.id}
                onChange={(id) => id !== null && moveTo(id)}
              />
            </SimpleGrid>
            {held.isPending && <PageLoading />}
            {held.isLoadingError && <PageError error={held.error} retry={() => void held.refetch()} />}
            {held.data?.categories.length === 0 && (
              <PageEmpty title={t('release.nothing')} hint={t('release.nothingHint')} />
            )}
            {held.data?.categories.map((category) => (
              <ReleaseCategory
                key={category.category}
                held={category}
                promisedAt={`/movements?kind=pickup&contract=${contract.contractId}`}
                taken={draft.taken[category.category] ?? nothingTaken}
                onOldest={(quantity) => change((before) => takeOldest(before, category.category, quantity))}
                onLot={(key, quantity) =>
                  change((before) => takeOfLot(before, category.category, key, quantity))
                }
              />
            ))}
            {held.data?.more && <Alert color="yellow">{t('release.more')}</Alert>}
            <Elsewhere elsewhere={held.data?.elsewhere ?? []} onChoose={moveTo} />
            {tried && !body && <Alert color="red">{t('release.incomplete')}</Alert>}
            {held.data?.categories.length !== 0 && (
              <StickyEnd>
                <FormEnd large sending={recording.sending} submit={t('release.submit')} />
              </StickyEnd>
            )}
            <Button variant="subtle" h={44} onClick={startAnew}>
              {t('receive.clear')}
            </Button>
          </>
        )}
      </Stack>
    </form>
  );
}

function usePickable(query: { contractId: string; warehouseId: string; on: string }) {
  return useQuery({
    queryKey: ['stock', 'pickable', query],
    queryFn: () => answer(api.GET('/stock/pickable', { params: { query } })),
    enabled: query.contractId !== '' && query.warehouseId !== '',
  });
}

interface ElsewhereProps {
  readonly elsewhere: Schemas['Pickable']['elsewhere'];
  readonly onChoose: (warehouseId: string) => void;
}

/** Other warehouses that hold something of the contract. */
function Elsewhere({ elsewhere, onChoose }: ElsewhereProps) {
  const { t } = useTranslation('storage');
  return elsewhere.map((other) => (
    <Alert key={other.warehouseId} color="blue" title={t('release.elsewhere')}>
      <Group gap="sm">
        {t('release.elsewhereLies', { count: other.quantity, warehouse: other.warehouseName })}
        <Button variant="default" h={44} onClick={() => onChoose(other.warehouseId)}>
          {t('release.goThere')}
        </Button>
      </Group>
    </Alert>
  ));
}
