import { migrations } from './src/database/migrate.ts';

/** For the knex command line against DATABASE_URL; the product itself migrates at start (src/database/migrate.ts). */
export default { client: 'pg', connection: process.env['DATABASE_URL'], migrations };
