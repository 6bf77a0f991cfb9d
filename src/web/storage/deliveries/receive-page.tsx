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
import { OverfillReason } from './overfill-reason.tsx';
import type { ReceiveDraft, TypedDelivery } from './receive-draft.ts';
import {
  asSent,
  deliveryOf,
  forgetSlot,
  forgetSuggestion,
  freshReceive,
  hasTires,
  isBegun,
  isReceiveDraft,
} from './receive-draft.ts';
import { ReceiveLines } from './receive-lines.tsx';
import { useLookingForSlot } from './slot-choice.tsx';
import { useReceivable } from './use-receivable.ts';

/** «Принять»: client, category, number, and the slot is suggested. */
export function ReceivePage() {
  const { t } = useTranslation('storage');
  const [draft, change, restart] = useDraft('receive', freshReceive, isReceiveDraft);
  const recording = useRecording<TypedDelivery>({
    send: (body, key, signal) =>
      answer(api.POST('/deliveries', { params: { header: { 'Idempotency-Key': key } }, body, signal })),
    onRecorded: restart,
    onRefused: (sent, id) => change((before) => (before.id === sent.id ? { ...before, id } : before)),
    onUnanswered: (sent) => change((before) => (before.id === sent.id ? asSent(before, sent) : before)),
  });
  const form = useMovementForm(draft, recording.recorded !== undefined);
  const { contract, warehouse } = form;
  const { all, categories } = useReceivable(contract?.contractId, form.on);
  const looking = useLookingForSlot(draft.lines);
  useWarnOnTabClose(isBegun(draft) && !recording.recorded);
  const place = { contractId: contract?.contractId ?? '', warehouseId: warehouse?.id ?? '' };
  const isWhole = deliveryOf(draft, place) !== undefined;
  const short = draft.lines.some((line) => line.short);
  const errors = recording.refusal ? fieldErrors(recording.refusal) : {};
  const record = (typed: ReceiveDraft) => {
    const whole = deliveryOf(typed, place);
    if (whole && contract) recording.record(whole, contract.clientName);
  };
  const startAnew = () => {
    restart();
    form.restart();
    recording.forget();
  };
  return (
    <RecordingPage
      kind="delivery"
      form={form}
      recording={recording}
      onAnother={startAnew}
      needs={[all]}
      ready={warehouse !== undefined && all.data?.items.length !== 0}
    >
      <MovementForm
        kind="delivery"
        title={t('receive.title')}
        form={form}
        recording={recording}
        holding={false}
        onPick={(chosen) => {
          change((before) => ({ ...before, contract: chosen, lines: before.lines.map(forgetSuggestion) }));
          form.showContract(chosen);
        }}
        onSubmit={() => record(draft)}
        onRecordAnew={() => {
          const anew = { ...draft, id: newId() };
          change(() => anew);
          record(anew);
        }}
        onClear={() => form.confirmLoss(hasTires(draft), startAnew)}
        incomplete={looking || isWhole ? undefined : t('receive.incomplete')}
        waiting={looking}
        submit={t(short ? 'receive.submitOverfilled' : 'receive.submit')}
      >
        <ReceiveLines
          lines={draft.lines}
          categories={categories}
          place={{ ...place, on: form.on }}
          change={change}
          confirmLoss={form.confirmLoss}
          tried={form.tried}
          errors={errors}
        />
        <DayAndWarehouse
          label={t('receive.day')}
          form={form}
          onDay={(occurredOn) => change((before) => ({ ...before, occurredOn }))}
          onWarehouse={(id) => {
            form.chooseWarehouse(id);
            change((before) => ({ ...before, lines: before.lines.map(forgetSlot) }));
          }}
          error={errors['occurredOn']}
        />
        {short && (
          <OverfillReason
            value={draft.overfillReason}
            onChange={(overfillReason) => change((before) => ({ ...before, overfillReason }))}
            tried={form.tried}
          />
        )}
      </MovementForm>
    </RecordingPage>
  );
}
