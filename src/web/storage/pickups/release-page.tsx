import { Alert, Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as newId } from 'uuid';
import { answer, api } from '../../api/client.ts';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { fieldErrors, FormEnd } from '../../parts/forms/form-end.tsx';
import { PageHead } from '../../parts/page/page-head.tsx';
import { PageEmpty, PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { StickyEnd } from '../../parts/forms/sticky-end.tsx';
import { useDraft } from '../../parts/unsaved/use-draft.ts';
import { useUnsavedTab } from '../../parts/unsaved/use-unsaved-tab.ts';
import { useWarehouse } from '../../warehouses/use-warehouse.ts';
import { WarehouseSelect } from '../../warehouses/warehouse-select.tsx';
import { useSession } from '../../session/session.ts';
import type { Schemas } from '../../api/schemas.ts';
import { ContractPicker } from '../recording/contract-picker.tsx';
import type { ChosenContract } from '../deliveries/receive-draft.ts';
import { RecordedOtherwise } from '../recording/recorded-otherwise.tsx';
import { RecordedPanel } from '../recording/recorded-panel.tsx';
import { ReleaseCategory } from './release-category.tsx';
import type { ReleaseDraft, TypedPickup } from './release-draft.ts';
import {
  freshRelease,
  hasTaken,
  isReleaseDraft,
  nothingTaken,
  ofContract,
  pickupOf,
  takeOfLot,
  takeOldest,
} from './release-draft.ts';
import { useAskToForget } from '../recording/use-ask-to-forget.ts';
import { useChosenContract } from '../recording/use-chosen-contract.ts';
import { useRecording } from '../recording/use-recording.ts';

/** «Выдать»: client, how many, and which slots to take them from. */
export function ReleasePage() {
  const { t } = useTranslation('storage');
  const { today } = useSession();
  const [kept, keep, restart] = useDraft('release', freshRelease, isReleaseDraft);
  const recording = useRecording<TypedPickup>({
    send: (body, key, signal) =>
      answer(api.POST('/pickups', { params: { header: { 'Idempotency-Key': key } }, body, signal })),
    onRecorded: restart,
    onRefused: () => keep((before) => ({ ...before, unanswered: null })),
    onUnanswered: (unanswered) =>
      keep((before) =>
        before.id === unanswered.id ? { ...before, occurredOn: unanswered.occurredOn, unanswered } : before,
      ),
  });
  const { contract, show, isLoading } = useChosenContract(kept.contract, recording.recorded !== undefined);
  const draft = ofContract(kept, contract);
  const change = useCallback(
    (of: (before: ReleaseDraft) => ReleaseDraft) =>
      keep((before) => ({ ...of(ofContract(before, contract)), unanswered: null })),
    [keep, contract],
  );
  const { warehouses, warehouse, choose, list } = useWarehouse();
  const [tried, setTried] = useState(false);
  const askToForget = useAskToForget();
  const on = draft.occurredOn ?? today;
  const place = { contractId: contract?.contractId ?? '', warehouseId: warehouse?.id ?? '' };
  const held = usePickable({ ...place, on });
  const typed = draft.unanswered ?? pickupOf(draft, place, held.data?.categories ?? []);
  useUnsavedTab(typed !== undefined && !recording.recorded);
  const takeLot = useCallback(
    (category: string, key: string, quantity: number | '') =>
      change((before) => takeOfLot(before, category, key, quantity)),
    [change],
  );
  const startAnew = () => {
    restart();
    show(null);
    setTried(false);
    recording.forget();
  };
  if (recording.recorded) {
    return (
      <RecordedPanel
        movement={{ ...recording.recorded.movement, kind: 'pickup' }}
        clientName={recording.recorded.clientName}
        onAnother={startAnew}
      />
    );
  }
  if (list.isLoadingError)
    return <PageError wholePage error={list.error} retry={() => void list.refetch()} />;
  if (!list.data || isLoading) return <PageLoading />;
  if (warehouse === undefined) {
    return <PageEmpty wholePage title={t('receive.notReady')} hint={t('receive.notReadyHint')} />;
  }
  const errors = recording.refusal ? fieldErrors(recording.refusal) : {};
  const pick = (chosen: ChosenContract | null) =>
    askToForget(hasTaken(draft), () => {
      keep((before) => ofContract(before, chosen));
      show(chosen);
    });
  const moveTo = (id: string) =>
    askToForget(hasTaken(draft), () => {
      choose(id);
      change((before) => ({ ...before, taken: {} }));
    });
  const record = (pickup: TypedPickup | undefined) => {
    setTried(true);
    if (pickup && contract) recording.record(pickup, contract.clientName);
  };
  const recordAnew = () => {
    const id = newId();
    change((before) => ({ ...before, id }));
    record(typed && { ...typed, id });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record(typed);
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
                onChange={(occurredOn) => change((before) => ({ ...before, occurredOn }))}
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
            {draft.unanswered && <Alert color="yellow">{t('release.unanswered')}</Alert>}
            {held.data?.categories.length === 0 && draft.unanswered === null && (
              <PageEmpty title={t('release.nothing')} hint={t('release.nothingHint')} />
            )}
            {held.data?.categories.map((category) => (
              <ReleaseCategory
                key={category.category}
                held={category}
                promisedAt={`/movements?kind=pickup&contract=${contract.contractId}`}
                taken={draft.taken[category.category] ?? nothingTaken}
                onOldest={(quantity) => change((before) => takeOldest(before, category.category, quantity))}
                onLot={takeLot}
              />
            ))}
            {held.data?.more && <Alert color="yellow">{t('release.more')}</Alert>}
            <Elsewhere elsewhere={held.data?.elsewhere ?? []} onChoose={moveTo} />
            {tried && !typed && <Alert color="red">{t('release.incomplete')}</Alert>}
            {recording.other && (
              <RecordedOtherwise kind="pickup" found={recording.other} onRecordAnew={recordAnew} />
            )}
            {(typed !== undefined || held.data?.categories.length !== 0) && (
              <StickyEnd>
                <FormEnd
                  large
                  sending={recording.sending}
                  submit={t(draft.unanswered ? 'release.again' : 'release.submit')}
                />
              </StickyEnd>
            )}
            <Button variant="subtle" h={44} onClick={() => askToForget(hasTaken(draft), startAnew)}>
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
