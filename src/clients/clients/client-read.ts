import type { Db } from '../../shared/db.ts';
import { firstRow } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import type { HttpErrorCode } from '../../http/endpoint.ts';
import { listOrder } from '../../shared/page.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import type { Client } from './client.ts';
import { contains, patternOf } from '../../shared/search-sql.ts';

const clientColumns = 'id, name, inn, kpp, address, emails';

/** The collation is named because a database of the C locale does not know Cyrillic letters. */
export const clientOrder = listOrder({
  by: {
    name: { sql: 'name collate "und-x-icu"', type: 'text' },
    inn: { sql: 'inn', type: 'text' },
  },
  ties: [{ sql: 'id', type: 'uuid' }],
  first: 'name',
});

interface ClientQuery extends PageQuery<keyof typeof clientOrder.by> {
  /** A part of the name or of the ИНН, in any case of letters. */
  readonly q?: string | undefined;
}

/** Clients, by name at first. */
export async function listClients(db: Db, { q, ...query }: ClientQuery): Promise<Page<Client>> {
  return readPage(db, clientOrder, query, {
    sql: ({ key, after, end }) => `
      select ${clientColumns}, ${key} from clients
      where (:pattern::text is null or ${contains('name')} or inn like :pattern) and ${after}
      ${end}`,
    bindings: { pattern: patternOf(q) },
  });
}

/** @throws DomainError notFound */
export async function getClient(db: Db, id: string): Promise<Client> {
  const found = await firstRow<Client>(db, `select ${clientColumns} from clients where id = :id`, { id });
  if (!found) throw new DomainError<HttpErrorCode>('notFound');
  return found;
}
