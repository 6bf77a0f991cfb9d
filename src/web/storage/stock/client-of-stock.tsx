import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Schemas } from '../../api/schemas.ts';
import { useMay } from '../../session/session.ts';

/** The client whose tires lie there; a link for those who may open clients. */
export function ClientOfStock({ item }: { item: Schemas['StockItem'] }) {
  const mayOpenClients = useMay('manageClients');
  if (!mayOpenClients) return item.clientName;
  return (
    <Anchor component={Link} to={`/clients/${item.clientId}`}>
      {item.clientName}
    </Anchor>
  );
}
