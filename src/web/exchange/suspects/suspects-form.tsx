import { Alert, Button, Group, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StickyEnd } from '../../parts/forms/sticky-end.tsx';
import { useUnsavedWarning } from '../../parts/unsaved/use-unsaved-warning.ts';
import { SuspectGroup } from './suspect-group.tsx';
import { placeOf } from './suspect.ts';
import type { Answer, Questions } from './suspect.ts';
import { useAnswers } from './use-answers.ts';

interface SuspectsFormProps {
  readonly file: string;
  readonly questions: Questions;
  /** The answers are on their way: nothing is lost when the page is left now. */
  readonly sending: boolean;
  readonly onAnswers: (answers: readonly Answer[]) => void;
  readonly onStop: () => void;
}

/** Rows of a journal that resemble what is recorded (rule R25): nothing is written before each is answered. */
export function SuspectsForm({ file, questions, sending, onAnswers, onStop }: SuspectsFormProps) {
  const { t } = useTranslation('exchange');
  const { suspects, total } = questions;
  const { groups, answered, answers, answerRow, answerGroup, forgetRows } = useAnswers(suspects);
  const unanswered = suspects.length - answers.length;
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const { cancel } = useUnsavedWarning(answers.length > 0 && !sending);
  return (
    <Stack component="section" gap="lg" aria-label={t('suspects.title', { file })}>
      <Alert color="yellow" title={t('suspects.title', { file })} style={{ overflowWrap: 'anywhere' }}>
        {t('suspects.hint')}
        {total > suspects.length && ` ${t('suspects.cut', { count: suspects.length, total })}`}
      </Alert>
      <Switch
        label={t('suspects.onlyUnanswered')}
        // What is answered now stays where it is: rows that vanish under the pointer are answered by mistake.
        onChange={({ currentTarget: { checked } }) => setHidden(new Set(checked ? answers.map(placeOf) : []))}
      />
      {groups.map((group) => {
        const seen = group.suspects.filter((suspect) => !hidden.has(placeOf(suspect)));
        return (
          seen.length > 0 && (
            <SuspectGroup
              key={group.key}
              group={group}
              seen={seen}
              answered={answered}
              onAnswer={answerRow}
              onAnswerAll={answerGroup}
              onForgetRows={forgetRows}
            />
          )
        );
      })}
      <StickyEnd>
        <Group gap="sm">
          <Button size="md" disabled={unanswered > 0} onClick={() => onAnswers(answers)}>
            {t('suspects.load')}
          </Button>
          <Button size="md" variant="default" onClick={cancel(onStop)}>
            {t('suspects.stop')}
          </Button>
          <Text aria-live="polite" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {unanswered > 0
              ? t('suspects.unanswered', { unanswered, count: suspects.length })
              : t('suspects.allAnswered')}
          </Text>
        </Group>
      </StickyEnd>
    </Stack>
  );
}
