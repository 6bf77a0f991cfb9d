import type { Db } from '../shared/db.ts';
import { firstRow, rows } from '../shared/db.ts';
import { DomainError } from '../shared/errors.ts';
import type { HttpErrorCode } from '../shared/http.ts';
import { decodeCursor, page } from '../shared/page.ts';
import type { Page } from '../shared/page.ts';
import type { Client } from './client.ts';
import { containing } from './search.ts';

const clientColumns = 'id, name, inn, kpp, address, emails';

/**
 * Clients by name; `q` is a part of the name or of the ИНН, in any case of letters. The collation is named because
 * a database of the C locale does not know Cyrillic letters. The cursor is an id: names are too long for one.
 */
export async function listClients(
  db: Db,
  {
    limit,
    cursor,
    q,
  }: { readonly limit: number; readonly cursor?: string | undefined; readonly q?: string | undefined },
): Promise<Page<Client>> {
  const [after = null] = decodeCursor(cursor, 1) ?? [];
  const found = await rows<Client>(
    db,
    `select ${clientColumns} from clients
     where (:pattern::text is null or name collate "und-x-icu" ilike :pattern or inn like :pattern)
       and (:after::uuid is null or (name collate "und-x-icu", id) > (
         (select name from clients where id = :after) collate "und-x-icu", :after::uuid))
     order by name collate "und-x-icu", id
     limit :limit`,
    { pattern: q === undefined ? null : containing(q), after, limit: limit + 1 },
  );
  return page(
    found,
    limit,
    (client) => client,
    (client) => [client.id],
  );
}

/** @throws DomainError notFound */
export async function getClient(db: Db, id: string): Promise<Client> {
  const found = await firstRow<Client>(db, `select ${clientColumns} from clients where id = :id`, { id });
  if (!found) throw new DomainError<HttpErrorCode>('notFound');
  return found;
}
