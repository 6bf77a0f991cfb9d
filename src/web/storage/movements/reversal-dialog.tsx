import { Button, Chip, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { FormEnd } from '../../parts/forms/form-end.tsx';
import { FormModal } from '../../parts/forms/form-modal.tsx';
import { useSend } from '../../api/use-send.ts';
import { useUnsavedWarning } from '../../parts/unsaved/use-unsaved-warning.ts';
import type { Schemas } from '../../api/schemas.ts';
import { mergeEqualLines } from './equal-lines.ts';
import type { MovementLine } from './equal-lines.ts';
import type { FactKind } from './movement-words.tsx';

export interface Reversible {
  readonly id: string;
  readonly number: string;
  readonly kind: FactKind;
  readonly lines: readonly MovementLine[];
}

interface ReversalDialogProps {
  readonly movement: Reversible;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone: (reversal: Schemas['RecordedReversal']) => void;
}

const usualReasons = ['typing', 'client', 'twice'] as const;

/** Asks why, and says what the reversal does: nothing is erased, and it is not undone but recorded anew. */
function ReversalDialog({ movement, opened, onClose, onDone }: ReversalDialogProps) {
  const { t } = useTranslation('storage');
  return (
    <FormModal
      opened={opened}
      onClose={onClose}
      title={t(`reversal.title.${movement.kind}`, { number: movement.number })}
    >
      <ReversalForm movement={movement} onClose={onClose} onDone={onDone} />
    </FormModal>
  );
}

function ReversalForm({ movement, onClose, onDone }: Omit<ReversalDialogProps, 'opened'>) {
  const { t } = useTranslation('storage');
  const [reason, setReason] = useState('');
  const { release, cancel } = useUnsavedWarning(reason.trim() !== '');
  const sending = useSend(
    (body: { reason: string }, key) =>
      answer(
        api.POST('/movements/{id}/reversal', {
          params: { path: { id: movement.id }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    {
      changes: ['movements', 'stock', 'slots', 'capacity', 'contracts'],
      onDone: (reversal) => {
        release();
        onDone(reversal);
      },
    },
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate({ reason: reason.trim() });
      }}
    >
      <Stack gap="sm">
        <Text>{t(`reversal.does.${movement.kind}`)}</Text>
        <List>
          {mergeEqualLines(movement.lines).map(({ quantity, category, slot, plate }, index) => (
            <List.Item key={index}>
              {t(`reversal.line.${movement.kind}`, { count: quantity, category, slot })}
              {typeof plate === 'string' && ` · ${plate}`}
            </List.Item>
          ))}
        </List>
        <Text size="sm">{t('reversal.after')}</Text>
        <Group gap="xs" role="group" aria-label={t('reversal.usual')}>
          {usualReasons.map((usual) => {
            const text = t(`reversal.reasons.${usual}`);
            return (
              <Chip key={usual} size="md" checked={reason === text} onChange={() => setReason(text)}>
                {text}
              </Chip>
            );
          })}
        </Group>
        <TextInput
          label={t('reversal.reason')}
          size="md"
          required
          maxLength={500}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormEnd
          sending={sending}
          submit={t(`reversal.submit.${movement.kind}`)}
          disabled={reason.trim() === ''}
          onCancel={cancel(onClose)}
        />
      </Stack>
    </form>
  );
}

/** The button and its dialog, which stays open to say that somebody else has reversed it meanwhile. */
export function ReverseButton({
  movement,
  reversed,
  text,
  onDone,
}: {
  movement: Reversible;
  reversed: boolean;
  text: string;
  onDone: ReversalDialogProps['onDone'];
}) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      {!reversed && (
        <Button variant="default" size="lg" onClick={() => setOpened(true)}>
          {text}
        </Button>
      )}
      <ReversalDialog
        movement={movement}
        opened={opened}
        onClose={() => setOpened(false)}
        onDone={(reversal) => {
          setOpened(false);
          onDone(reversal);
        }}
      />
    </>
  );
}
