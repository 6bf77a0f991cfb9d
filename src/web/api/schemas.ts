import type { components } from './schema.d.ts';

/** The named shapes of the API, generated from OpenAPI: `Schemas['Movement']`. */
export type Schemas = components['schemas'];
