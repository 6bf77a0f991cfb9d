import { readFile, writeFile } from 'node:fs/promises';
import openapiTypes, { astToString } from 'openapi-typescript';
import pino from 'pino';
import { apiEndpoints } from './app.ts';
import { openApiDocument } from './openapi.ts';
import { systemClock } from '../shared/clock.ts';
import { openPools } from '../shared/db.ts';

/**
 * `npm run web:types`: the browser's types from the OpenAPI document. With `--check` it only compares, and ends
 * with 1 when the types are not those of today's API.
 */
const file = new URL('../web/api/schema.d.ts', import.meta.url);
const { db, writes, close } = openPools('postgres://nobody@127.0.0.1:1/none');
const endpoints = apiEndpoints({ db, writes, clock: systemClock, log: pino({ level: 'silent' }) });
const document = openApiDocument(endpoints) as unknown as Parameters<typeof openapiTypes>[0];
const types = astToString(await openapiTypes(document));
if (process.argv.includes('--check')) {
  process.exitCode = types === (await readFile(file, 'utf8')) ? 0 : 1;
  if (process.exitCode === 1)
    process.stderr.write('src/web/api/schema.d.ts is not of today: npm run web:types\n');
} else {
  await writeFile(file, types);
}
await close();
