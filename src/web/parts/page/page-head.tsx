import { Anchor, Box, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from '../../browser/use-page-title.ts';
import classes from './page-head.module.css';

interface PageHeadProps {
  readonly title: string;
  /** The page one level up. */
  readonly back?: { readonly to: string; readonly text: string };
  /** What can be done on this page. */
  readonly children?: ReactNode;
}

/** A title of more letters than this is a name with a description: written smaller, it leaves room for the rest. */
const longTitle = 60;

/**
 * The heading of a screen, the way back and its actions; a name of 200 characters wraps. On a phone the actions share
 * the width below the title.
 */
export function PageHead({ title, back, children }: PageHeadProps) {
  usePageTitle(title);
  return (
    <Box mb="md">
      {back && (
        <Anchor component={Link} to={back.to} size="sm" display="inline-flex" maw="100%" py={6}>
          <Group gap={4} wrap="nowrap" miw={0}>
            <IconArrowLeft size={16} aria-hidden style={{ flexShrink: 0 }} />
            <Text span inherit truncate>
              {back.text}
            </Text>
          </Group>
        </Anchor>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Title
          order={1}
          size={title.length > longTitle ? 'h4' : 'h2'}
          style={{ overflowWrap: 'anywhere' }}
          flex="1 1 240px"
        >
          {title}
        </Title>
        {children !== undefined && <div className={classes['actions']}>{children}</div>}
      </Group>
    </Box>
  );
}
