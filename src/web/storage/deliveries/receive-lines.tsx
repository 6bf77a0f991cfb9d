import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/schemas.ts';
import type { LineDraft, ReceiveDraft } from './receive-draft.ts';
import { freshLine, isTyped } from './receive-draft.ts';
import { ReceiveLine } from './receive-line.tsx';
import type { ReceivingPlace } from './slot-choice.tsx';

/** The server suggests slots for so many lines together (`slot-suggestion-routes.ts`). */
const mostLines = 50;

interface ReceiveLinesProps {
  readonly lines: readonly LineDraft[];
  readonly categories: readonly Schemas['ReceivableCategory'][];
  readonly place: ReceivingPlace;
  readonly change: (change: (before: ReceiveDraft) => ReceiveDraft) => void;
  readonly confirmLoss: (isTyped: boolean, goOn: () => void) => void;
  readonly tried: boolean;
  /** What the server says about fields, by path. */
  readonly errors: Readonly<Record<string, string>>;
}

/** The lines of a delivery, and the button for one more. */
export function ReceiveLines({
  lines,
  categories,
  place,
  change,
  confirmLoss,
  tried,
  errors,
}: ReceiveLinesProps) {
  const { t } = useTranslation('storage');
  const changeLine = useCallback(
    (key: string, part: Partial<LineDraft>) =>
      change((before) => ({
        ...before,
        lines: before.lines.map((line) => (line.key === key ? { ...line, ...part } : line)),
      })),
    [change],
  );
  const addLine = () =>
    change((before) => ({
      ...before,
      lines: [...before.lines, freshLine(before.lines.at(-1)?.category)],
    }));
  const removeLine = (gone: string) =>
    change((before) => ({ ...before, lines: before.lines.filter(({ key }) => key !== gone) }));
  const full = lines.length >= mostLines;
  return (
    <>
      {lines.map((line, index) => (
        <ReceiveLine
          key={line.key}
          index={index}
          lines={lines}
          categories={categories}
          place={place}
          onChange={changeLine}
          onRemove={() => confirmLoss(isTyped(line), () => removeLine(line.key))}
          tried={tried}
          errorOf={(field) => errors[`lines.${index}.${field}`]}
        />
      ))}
      {full && <Text size="sm">{t('receive.mostLines')}</Text>}
      <Button
        variant="default"
        h={48}
        disabled={full}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={addLine}
      >
        {t('receive.addLine')}
      </Button>
    </>
  );
}
