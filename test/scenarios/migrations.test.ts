import { setTimeout as sleep } from 'node:timers/promises';
import { migrations } from '../../src/database/migrate.ts';
import type { Db } from '../../src/shared/db.ts';
import { rows } from '../../src/shared/db.ts';
import { documentKinds } from '../../src/billing/documents/document-kinds.ts';
import { inventHistory } from '../support/invented-history.ts';
import { PlayedHistory } from '../support/played-history.ts';
import { answersAfter } from '../support/recorded-answers.ts';
import { createTestApp } from '../support/test-app.ts';
import { createTestDatabase } from '../support/test-database.ts';

/** The last migration of the schema that companies have worked with. */
const released = '20261123_0604_run_failure_codes.ts';

async function newest(db: Db): Promise<string | undefined> {
  const [last] = await rows<{ name: string }>(
    db,
    'select name from knex_migrations order by id desc limit 1',
  );
  return last?.name;
}

/** Takes migrations back, the newest first, until `name` is the newest. */
async function migrateDownTo(db: Db, name: string | undefined): Promise<void> {
  while ((await newest(db)) !== name) await db.migrate.down(migrations);
}

test.each([3, 5, 12])(
  'history %i: a company of the released schema keeps everything when it is migrated',
  async (number) => {
    const history = inventHistory(number);
    const app = await createTestApp({ today: history.world.firstDay });
    try {
      const played = await PlayedHistory.play(app, history);
      const before = await answersAfter(played);
      await migrateDownTo(app.db, released);
      await app.db.migrate.latest(migrations);
      expect(await answersAfter(played)).toEqual(before);
    } finally {
      await app.close();
    }
  },
  180_000,
);

test('every migration can be taken back, and leaves nothing behind', async () => {
  const database = await createTestDatabase();
  const { db } = database;
  await migrateDownTo(db, undefined);
  const left = await rows<{ name: string }>(
    db,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relname !~ '^knex_migrations'
     union all
     select proname from pg_proc where pronamespace = 'public'::regnamespace
       and not exists (select 1 from pg_depend where objid = pg_proc.oid and deptype = 'e')`,
  );
  await db.migrate.latest(migrations);
  await database.drop();
  expect(left).toEqual([]);
});

test('documents are read while their upgrade waits for somebody who reads for long', async () => {
  const database = await createTestDatabase();
  const { db } = database;
  await migrateDownTo(db, '20261127_0950_idempotency_keys.ts');
  const upgrading = await db.transaction(async (reader) => {
    await rows(reader, 'select 1 from documents');
    const upgraded = db.migrate.latest(migrations);
    for (let read = 0; read < 5; read += 1) {
      await sleep(200);
      await rows(db, 'select 1 from settlements join documents on documents.settlement_id = settlements.id');
    }
    return { upgraded };
  });
  await upgrading.upgraded;
  const applied = await rows<{ name: string }>(db, 'select name from knex_migrations');
  await database.drop();
  expect(applied.map(({ name }) => name)).toContain('20261127_1000_documents_of_any_kind.ts');
});

const byKind = (one: { kind: string }, other: { kind: string }) => one.kind.localeCompare(other.kind);

test('rule R11: the kinds of document are the same in the database as in the code', async () => {
  const database = await createTestDatabase();
  const { db } = database;
  const found = await rows<{ kind: string; ofSettlement: boolean }>(
    db,
    'select kind, of_settlement as "ofSettlement" from document_kinds',
  );
  await database.drop();
  const inCode = Object.entries(documentKinds).map(([kind, { ofSettlement }]) => ({ kind, ofSettlement }));
  expect(found.toSorted(byKind)).toEqual(inCode.toSorted(byKind));
});
