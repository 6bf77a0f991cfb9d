import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { Client } from './client.ts';

export async function insertClient(tx: Tx, client: Client): Promise<void> {
  await rows(
    tx,
    `insert into clients (id, name, inn, kpp, address, emails)
     values (:id, :name, :inn, :kpp, :address, :emails)`,
    { ...client },
  );
}

/** Holds the client for this change; waits for another one that is under way. */
export async function lockClient(tx: Tx, id: string): Promise<void> {
  await rows(tx, 'select id from clients where id = :id for no key update', { id });
}

export async function updateClient(tx: Tx, client: Client): Promise<void> {
  await rows(
    tx,
    `update clients set name = :name, inn = :inn, kpp = :kpp, address = :address, emails = :emails
     where id = :id`,
    { ...client },
  );
}
