import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ShowMore, useFirst } from '../../parts/lists/show-more.tsx';
import { AnswerChoice } from './answer-choice.tsx';
import { SuspectCard } from './suspect-card.tsx';
import classes from './suspect-card.module.css';
import { answerTo } from './suspect-groups.ts';
import type { Answered, SuspectGroup as Suspects } from './suspect-groups.ts';
import { placeOf } from './suspect.ts';
import type { Resolution, Suspect } from './suspect.ts';
import { useAnswerWords } from './use-answer-words.ts';

/** Enough to see what a group is about; the next one is not far. */
const shownFirst = 10;

interface SuspectGroupProps {
  readonly group: Suspects;
  /** Those of the group that are to be seen. */
  readonly seen: readonly Suspect[];
  readonly answered: Answered;
  readonly onAnswer: (suspect: Suspect, as: Resolution) => void;
  readonly onAnswerAll: (group: Suspects, as: Resolution) => void;
  readonly onForgetRows: (group: Suspects) => void;
}

/** Rows that raise the same question: answered all at once, or one by one. */
export function SuspectGroup({ group, seen, answered, onAnswer, ...all }: SuspectGroupProps) {
  const { t } = useTranslation('exchange');
  const { first, more } = useFirst(seen, shownFirst);
  const title = useGroupTitle(group);
  return (
    <Stack component="section" gap="sm" aria-label={title}>
      <Title order={2} size="h3" style={{ overflowWrap: 'anywhere' }}>
        {title}
      </Title>
      {group.suspects.length > 1 && <AnswerAll group={group} answered={answered} {...all} />}
      <ul className={classes['cards']} aria-label={t('suspects.rows', { title })}>
        {first.map((suspect) => (
          <SuspectCard
            key={placeOf(suspect)}
            suspect={suspect}
            answer={answerTo(suspect, group.key, answered)}
            onAnswer={onAnswer}
          />
        ))}
      </ul>
      <ShowMore {...more} />
    </Stack>
  );
}

/** `Приход: отличается день, 12 строк` */
function useGroupTitle({ first: { sheet, why, differs }, suspects }: Suspects): string {
  const { t } = useTranslation('exchange');
  const fields = differs.map((field) => t(`suspects.field.${field}`).toLowerCase()).join(', ');
  return t('suspects.group', {
    sheet,
    why: [t(`suspects.why.${why}`), fields && t('suspects.fields', { count: differs.length, fields })]
      .filter((words) => words !== '')
      .join(', '),
    count: suspects.length,
  });
}

type AnswerAllProps = Pick<SuspectGroupProps, 'group' | 'answered' | 'onAnswerAll' | 'onForgetRows'>;

function AnswerAll({ group, answered, onAnswerAll, onForgetRows }: AnswerAllProps) {
  const { t } = useTranslation('exchange');
  const { ofAll } = useAnswerWords();
  const asAll = answered.groups.get(group.key);
  const apart = group.suspects.filter((suspect) => {
    const own = answered.rows.get(placeOf(suspect));
    return own !== undefined && own !== asAll;
  }).length;
  return (
    <Paper p="sm" bg="var(--mantine-color-default-hover)">
      <AnswerChoice
        legend={t('suspects.toAll', { count: group.suspects.length })}
        answers={group.first.as}
        words={(as) => ofAll(group.first, as)}
        value={asAll}
        onChange={(as) => onAnswerAll(group, as)}
      />
      {asAll !== undefined && apart > 0 && (
        <Group gap="sm" mt="xs">
          <Text size="sm">{t('suspects.apart', { count: apart })}</Text>
          <Button variant="default" size="sm" onClick={() => onForgetRows(group)}>
            {t('suspects.andThem')}
          </Button>
        </Group>
      )}
    </Paper>
  );
}
