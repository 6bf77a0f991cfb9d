import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/client.ts';

/** What a new master looks like (rule R25). Without an id it is one that the same form would add. */
interface Alike {
  /** How many of those that were asked for look like others. */
  readonly count: number;
  readonly id?: string;
  readonly name: string;
}

/** What the server asks about instead of saving; undefined when it has refused for another reason, or not at all. */
export function alikeOf(error: Error | null): Alike | undefined {
  if (!(error instanceof Refusal) || error.code !== 'looksLike') return undefined;
  const resembles = error.details['resembles'] as Readonly<Record<string, string>> | undefined;
  if (!resembles) return undefined;
  const { id, number, code, name = '' } = resembles;
  const count = Number(error.details['total'] ?? 1);
  return { count, name: number ?? code ?? name, ...(id !== undefined && { id }) };
}

/** Of what `useSend` gave, what the end of the form tells: a question stands at its field. */
export function withoutQuestion<Sending extends { readonly error: Error | null }>(sending: Sending): Sending {
  return alikeOf(sending.error) ? { ...sending, error: null } : sending;
}

/** What a form sends besides what was typed, once the person has answered. */
export interface Said {
  readonly different?: true;
}

interface AlikeQuestionProps {
  /** Of what `useSend` gave. */
  readonly error: Error | null;
  /** What stands at the field; without it the person has typed something else meanwhile. */
  readonly sentence: unknown;
  /** In Russian the words of the answer follow the thing's gender. */
  readonly feminine?: boolean;
  /** What the form does with the existing one: goes on with it, or shows where it is. */
  readonly verb?: 'take' | 'show';
  readonly onTake?: ((existing: { readonly id: string; readonly name: string }) => void) | undefined;
  /** Sends the same again as a different one. */
  readonly onDifferent: () => void;
}

/**
 * Under the field of a number, code or name that looks like an existing one, where the server's sentence asks about it:
 * the two ways on.
 */
export function AlikeQuestion({
  error,
  sentence,
  feminine = false,
  verb = 'take',
  onTake,
  onDifferent,
}: AlikeQuestionProps) {
  const { t } = useTranslation('shell');
  const alike = alikeOf(error);
  const shown = alike !== undefined && typeof sentence === 'string';
  const answers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form was sent from its end, out of sight of the field: the next Tab leads to the answers.
    if (!shown) return;
    answers.current?.scrollIntoView({ block: 'center' });
    answers.current?.focus({ preventScroll: true });
  }, [shown, error]);
  if (!shown) return null;
  const { id, name, count } = alike;
  const context = count > 1 ? 'several' : feminine ? 'feminine' : undefined;
  return (
    <Group gap="xs" role="group" aria-label={sentence} tabIndex={-1} ref={answers}>
      {id !== undefined && onTake && (
        <Button
          variant="light"
          styles={{ label: { overflowWrap: 'anywhere' } }}
          onClick={() => onTake({ id, name })}
        >
          {t(`alike.${verb}`, { name })}
        </Button>
      )}
      <Button variant="default" onClick={onDifferent}>
        {t('alike.different', { context })}
      </Button>
    </Group>
  );
}
