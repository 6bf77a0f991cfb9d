import type { Tx } from '../../shared/db.ts';
import { firstRow, rows } from '../../shared/db.ts';
import { looksLike, mostAlikeFirst, unlessAlike } from '../../shared/look-alikes/look-alike-sql.ts';
import type { FoundAlike } from '../../shared/look-alikes/look-alike.ts';
import type { Client } from './client.ts';

/**
 * @param client `different`: from one that is there and whose name looks like its own (rule R25)
 * @returns false when it is not, and one that looks like it has been added at the same moment
 */
export async function insertClient(
  tx: Tx,
  client: Client & { readonly different: boolean },
): Promise<boolean> {
  const inserted = await rows(
    tx,
    `insert into clients (id, name, inn, kpp, address, emails, different)
     values (:id, :name, :inn, :kpp, :address, :emails, :different)
     ${unlessAlike('client')}`,
    { ...client },
  );
  return inserted.length > 0;
}

/**
 * The client whose name looks like this one (rule R25), be it the very same; one of another ИНН first. Those of the same ИНН
 * are its branches: told apart by their КПП, they are not asked about; where one has no КПП, nothing tells them apart.
 */
export async function findClientAlike(tx: Tx, { name, inn, kpp }: Client): Promise<FoundAlike | undefined> {
  return firstRow(
    tx,
    `select id, name, inn, inn <> :inn or (kpp is null) <> (:kpp::text is null) as "isAsked" from clients
     where ${looksLike('client')}
     order by "isAsked" desc, ${mostAlikeFirst('client')}
     limit 1`,
    { name, inn, kpp },
  );
}

/** Holds the client for this change; waits for another one that is under way. */
export async function lockClient(tx: Tx, id: string): Promise<void> {
  await rows(tx, 'select id from clients where id = :id for no key update', { id });
}

/** A new name that looks like another one is not asked about: it is no new client, and counts as said to be different. */
export async function updateClient(tx: Tx, client: Client): Promise<void> {
  await rows(
    tx,
    `update clients set name = :name, inn = :inn, kpp = :kpp, address = :address, emails = :emails,
       different = exists (
         select from clients others where others.id <> :id and not others.different and ${looksLike('client')}
       )
     where id = :id`,
    { ...client },
  );
}
