import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { rows } from '../../src/shared/db.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});

test.each(['movements', 'movement_lines', 'audit_entries'])('%s refuses to be emptied', async (table) => {
  await expect(rows(database.db, `truncate ${table} cascade`)).rejects.toThrow('append-only');
});
