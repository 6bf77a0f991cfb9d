import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as newId } from 'uuid';
import { answer, api } from '../../api/client.ts';
import { fieldErrors } from '../../parts/forms/form-end.tsx';
import { useDraft, useWarnOnTabClose } from '../../parts/unsaved/use-draft.ts';
import { DayAndWarehouse } from '../recording/day-and-warehouse.tsx';
import { MovementForm } from '../recording/movement-form.tsx';
import { RecordingPage } from '../recording/recording-page.tsx';
import { useMovementForm } from '../recording/use-movement-form.ts';
import { useRecording } from '../recording/use-recording.ts';
import type { ReleaseDraft, TypedPickup } from './release-draft.ts';
import { freshRelease, hasTaken, isReleaseDraft, ofContract, pickupOf } from './release-draft.ts';
import { ReleaseStock } from './release-stock.tsx';

/** «Выдать»: client, how many, and which slots to take them from. */
export function ReleasePage() {
  const { t } = useTranslation('storage');
  const [kept, keep, restart] = useDraft('release', freshRelease, isReleaseDraft);
  const recording = useRecording<TypedPickup>({
    send: (body, key, signal) =>
      answer(api.POST('/pickups', { params: { header: { 'Idempotency-Key': key } }, body, signal })),
    onRecorded: restart,
    onRefused: (sent, id) =>
      keep((before) => (before.id === sent.id ? { ...before, id, unanswered: null } : before)),
    onUnanswered: (unanswered) =>
      keep((before) =>
        before.id === unanswered.id ? { ...before, occurredOn: unanswered.occurredOn, unanswered } : before,
      ),
  });
  const form = useMovementForm(kept, recording.recorded !== undefined);
  const { contract, warehouse } = form;
  const draft = ofContract(kept, contract);
  const change = useCallback(
    (of: (before: ReleaseDraft) => ReleaseDraft) =>
      keep((before) => ({ ...of(ofContract(before, contract)), unanswered: null })),
    [keep, contract],
  );
  const place = { contractId: contract?.contractId ?? '', warehouseId: warehouse?.id ?? '' };
  const held = usePickable({ ...place, on: form.on });
  const typed = draft.unanswered ?? pickupOf(draft, place, held.data?.categories ?? []);
  useWarnOnTabClose(typed !== undefined && !recording.recorded);
  const errors = recording.refusal ? fieldErrors(recording.refusal) : {};
  const record = (pickup: TypedPickup | undefined) => {
    if (pickup && contract) recording.record(pickup, contract.clientName);
  };
  const startAnew = () => {
    restart();
    form.restart();
    recording.forget();
  };
  const moveTo = (id: string) =>
    form.confirmLoss(hasTaken(draft), () => {
      form.chooseWarehouse(id);
      change((before) => ({ ...before, taken: {} }));
    });
  const nothingHeld = typed === undefined && held.data?.categories.length === 0;
  return (
    <RecordingPage
      kind="pickup"
      form={form}
      recording={recording}
      onAnother={startAnew}
      ready={warehouse !== undefined}
    >
      <MovementForm
        kind="pickup"
        title={t('release.title')}
        form={form}
        recording={recording}
        holding
        onPick={(chosen) =>
          form.confirmLoss(hasTaken(draft), () => {
            keep((before) => ofContract(before, chosen));
            form.showContract(chosen);
          })
        }
        onSubmit={() => record(typed)}
        onRecordAnew={() => {
          const id = newId();
          change((before) => ({ ...before, id }));
          record(typed && { ...typed, id });
        }}
        onClear={() => form.confirmLoss(hasTaken(draft), startAnew)}
        incomplete={typed ? undefined : t('release.incomplete')}
        submit={nothingHeld ? undefined : t(draft.unanswered ? 'release.again' : 'release.submit')}
      >
        <DayAndWarehouse
          label={t('release.day')}
          form={form}
          onDay={(occurredOn) => change((before) => ({ ...before, occurredOn }))}
          onWarehouse={moveTo}
          error={errors['occurredOn']}
        />
        <ReleaseStock held={held} draft={draft} change={change} onWarehouse={moveTo} />
      </MovementForm>
    </RecordingPage>
  );
}

function usePickable(query: { contractId: string; warehouseId: string; on: string }) {
  return useQuery({
    queryKey: ['stock', 'pickable', query],
    queryFn: () => answer(api.GET('/stock/pickable', { params: { query } })),
    enabled: query.contractId !== '' && query.warehouseId !== '',
  });
}
