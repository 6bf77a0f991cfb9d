import { Alert, Button, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
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
import { ContractPicker } from '../recording/contract-picker.tsx';
import type { ChosenContract, LineDraft, ReceiveDraft, TypedDelivery } from './receive-draft.ts';
import {
  asSent,
  deliveryOf,
  forgetSlot,
  forgetSuggestion,
  freshLine,
  freshReceive,
  hasTires,
  isBegun,
  isReceiveDraft,
  isTyped,
} from './receive-draft.ts';
import { ReceiveLine } from './receive-line.tsx';
import { RecordedOtherwise } from '../recording/recorded-otherwise.tsx';
import { RecordedPanel } from '../recording/recorded-panel.tsx';
import { useLookingForSlot } from './slot-choice.tsx';
import { useAskToForget } from '../recording/use-ask-to-forget.ts';
import { useChosenContract } from '../recording/use-chosen-contract.ts';
import { useRecording } from '../recording/use-recording.ts';

/** The server looks for a slot beside so many lines (`slot-suggestion-routes.ts`). */
const mostLines = 50;

/** «Принять»: client, category, number, and the slot is there already. */
export function ReceivePage() {
  const { t } = useTranslation('storage');
  const { today } = useSession();
  const [draft, change, restart] = useDraft('receive', freshReceive, isReceiveDraft);
  const recording = useRecording<TypedDelivery>({
    send: (body, key, signal) =>
      answer(api.POST('/deliveries', { params: { header: { 'Idempotency-Key': key } }, body, signal })),
    onRecorded: restart,
    onUnanswered: (sent) => change((before) => (before.id === sent.id ? asSent(before, sent) : before)),
  });
  const { contract, show, isLoading } = useChosenContract(draft.contract, recording.recorded !== undefined);
  const { warehouses, warehouse, choose, list } = useWarehouse();
  const categories = useCategories();
  const [tried, setTried] = useState(false);
  const looking = useLookingForSlot(draft.lines);
  const askToForget = useAskToForget();
  useUnsavedTab(isBegun(draft) && !recording.recorded);
  const changeLine = useCallback(
    (key: string, part: Partial<LineDraft>) =>
      change((before) => ({
        ...before,
        lines: before.lines.map((line) => (line.key === key ? { ...line, ...part } : line)),
      })),
    [change],
  );
  const removeLine = (gone: string) =>
    change((before) => ({ ...before, lines: before.lines.filter(({ key }) => key !== gone) }));
  const startAnew = () => {
    restart();
    show(null);
    setTried(false);
    recording.forget();
  };
  if (recording.recorded) {
    return (
      <RecordedPanel
        movement={{ ...recording.recorded.movement, kind: 'delivery' }}
        clientName={recording.recorded.clientName}
        onAnother={startAnew}
      />
    );
  }
  const failed = list.error ?? categories.error;
  if (failed && !(list.data && categories.data)) {
    return (
      <PageError
        wholePage
        error={failed}
        retry={() => void Promise.all([list.refetch(), categories.refetch()])}
      />
    );
  }
  if (!list.data || !categories.data || isLoading) return <PageLoading />;
  if (warehouse === undefined || categories.data.items.length === 0) {
    return <PageEmpty wholePage title={t('receive.notReady')} hint={t('receive.notReadyHint')} />;
  }
  const place = { contractId: contract?.contractId, warehouseId: warehouse.id };
  const typed = deliveryOf(draft, place);
  const record = (delivery: ReceiveDraft) => {
    setTried(true);
    const whole = deliveryOf(delivery, place);
    if (whole && contract) recording.record(whole, contract.clientName);
  };
  const recordAnew = () => {
    const anew = { ...draft, id: newId() };
    change(() => anew);
    record(anew);
  };
  const pick = (chosen: ChosenContract | null) => {
    change((before) => ({ ...before, contract: chosen, lines: before.lines.map(forgetSuggestion) }));
    show(chosen);
  };
  const errors = recording.refusal ? fieldErrors(recording.refusal) : {};
  const short = draft.lines.some((line) => line.short);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record(draft);
      }}
    >
      <PageHead title={t('receive.title')} />
      <Stack gap="md" maw={1080}>
        <ContractPicker
          value={contract}
          onChange={pick}
          on={draft.occurredOn ?? today}
          holding={false}
          error={tried && contract === null ? t('receive.needsContract') : undefined}
        />
        {contract !== null && (
          <>
            {draft.lines.map((line, index) => (
              <ReceiveLine
                key={line.key}
                index={index}
                lines={draft.lines}
                categories={categories.data.items}
                place={{
                  warehouseId: warehouse.id,
                  contractId: contract.contractId,
                  on: draft.occurredOn ?? today,
                }}
                onChange={changeLine}
                onRemove={() => askToForget(isTyped(line), () => removeLine(line.key))}
                tried={tried}
                errorOf={(field) => errors[`lines.${index}.${field}`]}
              />
            ))}
            {draft.lines.length >= mostLines && <Text size="sm">{t('receive.mostLines')}</Text>}
            <Button
              variant="default"
              h={48}
              disabled={draft.lines.length >= mostLines}
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() =>
                change((before) => ({
                  ...before,
                  lines: [...before.lines, freshLine(before.lines.at(-1)?.category)],
                }))
              }
            >
              {t('receive.addLine')}
            </Button>
            <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
              <DayInput
                label={t('receive.day')}
                size="md"
                value={draft.occurredOn ?? today}
                onChange={(occurredOn) => change((before) => ({ ...before, occurredOn }))}
                error={errors['occurredOn']}
              />
              <WarehouseSelect
                warehouses={warehouses}
                value={warehouse.id}
                onChange={(id) => {
                  if (id === null) return;
                  choose(id);
                  change((before) => ({ ...before, lines: before.lines.map(forgetSlot) }));
                }}
              />
            </SimpleGrid>
            {short && (
              <TextInput
                label={t('receive.overfillReason')}
                description={t('receive.overfillHint')}
                size="md"
                maxLength={500}
                value={draft.overfillReason}
                onChange={(event) => {
                  const overfillReason = event.currentTarget.value;
                  change((before) => ({ ...before, overfillReason }));
                }}
                error={
                  tried && draft.overfillReason.trim() === '' ? t('receive.needsOverfillReason') : undefined
                }
              />
            )}
            {tried && !looking && !typed && <Alert color="red">{t('receive.incomplete')}</Alert>}
            {recording.other && (
              <RecordedOtherwise kind="delivery" found={recording.other} onRecordAnew={recordAnew} />
            )}
            <StickyEnd>
              <FormEnd
                large
                sending={recording.sending}
                waiting={looking}
                submit={t(short ? 'receive.submitOverfilled' : 'receive.submit')}
              />
            </StickyEnd>
            <Button variant="subtle" h={44} onClick={() => askToForget(hasTires(draft), startAnew)}>
              {t('receive.clear')}
            </Button>
          </>
        )}
      </Stack>
    </form>
  );
}

function useCategories() {
  return useQuery({
    queryKey: ['categories', 'all'],
    queryFn: () => answer(api.GET('/categories', { params: { query: { limit: 500 } } })),
    staleTime: 300_000,
  });
}
