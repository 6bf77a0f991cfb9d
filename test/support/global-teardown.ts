import { openDatabase, rows } from '../../src/shared/db.ts';

export default async function globalTeardown(): Promise<void> {
  if (globalThis.testServer) {
    await globalThis.testServer.stop();
    return;
  }
  const admin = openDatabase(process.env['TEST_SERVER_URL'] ?? '', { size: 1 });
  await rows(admin, `drop database ${process.env['TEST_TEMPLATE'] ?? ''} with (force)`);
  await admin.destroy();
}
