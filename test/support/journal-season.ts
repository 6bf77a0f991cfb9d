import { fileURLToPath } from 'node:url';

/** The demo season, a real-shaped journal of 14 contracts. */
export const seasonJournal = fileURLToPath(new URL('../../seeds/season-2025-26.xlsx', import.meta.url));
