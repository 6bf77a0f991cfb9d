import type { z } from 'zod';

/** The body of a PATCH: any of its fields, one at least. */
export function atLeastOneField<Schema extends z.ZodObject>(schema: Schema): Schema {
  return schema.refine((body) => Object.keys(body).length > 0, {
    params: {
      ru: 'Укажите хотя бы одно поле, которое нужно изменить.',
      en: 'Name one field to change at least.',
    },
  });
}
