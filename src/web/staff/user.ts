import type { paths } from '../api/schema.d.ts';

export type User = paths['/users']['get']['responses'][200]['content']['application/json']['items'][number];
