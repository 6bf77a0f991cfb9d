import { Anchor } from '@mantine/core';
import type { AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { documentPath } from '../../url/document-path.ts';
import type { DocumentKind } from '../../url/document-path.ts';

interface DocumentLinkProps extends AnchorProps {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly children: ReactNode;
}

/** Opens the document on its screen. */
export function DocumentLink({ kind, id, ...look }: DocumentLinkProps) {
  return <Anchor component={Link} to={documentPath(kind, id)} {...look} />;
}
