import { Anchor, Box, Group, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface PageHeadProps {
  readonly title: string;
  /** Where this page hangs from. */
  readonly back?: { readonly to: string; readonly text: string };
  /** What can be done on this page. */
  readonly children?: ReactNode;
}

/** The heading of a screen, the way back and its actions; a name of 200 characters wraps. */
export function PageHead({ title, back, children }: PageHeadProps) {
  return (
    <Box mb="md">
      {back && (
        <Anchor component={Link} to={back.to} size="sm" display="inline-flex" py={6}>
          <Group gap={4} wrap="nowrap">
            <IconArrowLeft size={16} aria-hidden />
            {back.text}
          </Group>
        </Anchor>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Title order={1} size="h2" style={{ overflowWrap: 'anywhere' }} flex="1 1 240px">
          {title}
        </Title>
        {children !== undefined && <Group gap="sm">{children}</Group>}
      </Group>
    </Box>
  );
}
