import { Anchor } from '@mantine/core';
import type { AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** The screens of documents (`screens.ts`), by kind. */
const folders = { invoice: 'invoices', act: 'acts' };

interface DocumentLinkProps extends AnchorProps {
  readonly kind: keyof typeof folders;
  readonly id: string;
  readonly children: ReactNode;
}

/** Opens the document on its screen. */
export function DocumentLink({ kind, id, ...look }: DocumentLinkProps) {
  return <Anchor component={Link} to={`/documents/${folders[kind]}/${id}`} {...look} />;
}
