import { openDatabase, rows } from '../../../src/shared/db.ts';
import stopServer from '../../support/global-teardown.ts';

export default async function globalTeardown(): Promise<void> {
  const admin = openDatabase(process.env['TEST_SERVER_URL'] ?? '', { size: 1 });
  await rows(admin, `drop database ${process.env['TEST_SEASON_TEMPLATE'] ?? ''} with (force)`);
  await admin.destroy();
  // The rows of statements are compared by the other run, in which every statement has a test.
  await stopServer({ ci: false });
}
