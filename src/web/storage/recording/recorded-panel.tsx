import { Alert, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import type { Reversible } from '../movements/reversal-dialog.tsx';
import { ReverseButton } from '../movements/reversal-dialog.tsx';

interface RecordedPanelProps {
  readonly movement: Reversible & { readonly occurredOn: string };
  readonly clientName: string;
  readonly onAnother: () => void;
}

/** What was recorded, in large letters: its number, and the slots to put into or take from. */
export function RecordedPanel({ movement, clientName, onAnother }: RecordedPanelProps) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const [reversal, setReversal] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { id, kind, number, occurredOn, lines } = movement;
  const now = useQuery({
    queryKey: ['movements', id],
    queryFn: () => answer(api.GET('/movements/{id}', { params: { path: { id } } })),
  });
  const reversed = reversal !== undefined || typeof now.data?.reversedById === 'string';
  return (
    <Stack gap="md" maw={720}>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <IconCircleCheck
          size={40}
          color="var(--mantine-color-green-text)"
          aria-hidden
          style={{ flexShrink: 0 }}
        />
        <div>
          <Title ref={heading} order={1} size="h2" tabIndex={-1} style={{ outline: 'none' }}>
            {t(`recorded.${kind}`, { number })}
          </Title>
          <Text style={{ overflowWrap: 'anywhere' }}>{clientName}</Text>
          <Text>{format.day(occurredOn)}</Text>
        </div>
      </Group>
      {reversed && (
        <Alert color="yellow" role="status">
          {reversal === undefined ? t('movement.reversedHint') : t('recorded.reversed', { number: reversal })}
        </Alert>
      )}
      <Text fw={600}>{t(`recorded.slots.${kind}`)}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {lines.map((line, index) => (
          <Paper key={index} withBorder p="md" ta="center" td={reversed ? 'line-through' : undefined}>
            <Text fz={44} fw={800} lh={1.1} style={{ overflowWrap: 'anywhere' }}>
              {line.slot}
            </Text>
            <Text size="lg">{t('recorded.line', { count: line.quantity, category: line.category })}</Text>
          </Paper>
        ))}
      </SimpleGrid>
      <Group gap="sm">
        <Button size="lg" onClick={onAnother}>
          {t('recorded.another')}
        </Button>
        <ReverseButton
          movement={now.data ? { ...movement, lines: now.data.lines } : movement}
          reversed={reversed}
          text={t('recorded.undo')}
          onDone={(done) => setReversal(done.number)}
        />
        <Button component={Link} to={`/movements/${movement.id}`} variant="subtle" size="lg">
          {t('recorded.open')}
        </Button>
      </Group>
    </Stack>
  );
}
