import { z } from 'zod';
import { endpoint } from '../../http/endpoint.ts';
import type { Endpoint } from '../../http/endpoint.ts';
import { changeOf } from '../../shared/change.ts';
import type { Deps } from '../../shared/command.ts';
import { pageOf, sortedPageQuery } from '../../shared/page.ts';
import { differentSchema, idSchema, newIdSchema, text } from '../../shared/schemas.ts';
import { codeSchema, partSchema } from './code-schema.ts';
import { categoryWorkbook } from './category-columns.ts';
import { categoryOrder, listCategories } from './category-read.ts';
import { changeCategory } from './change-category.ts';
import { createCategory } from './create-category.ts';

const categoryFields = {
  code: codeSchema.meta({ example: 'R16-18' }),
  name: text(),
  places: z.number().int().min(1).max(10_000).meta({ description: 'Places of capacity that one unit takes' }),
};
const categoryAnswer = z.object({ id: idSchema, ...categoryFields });

const byId = { params: z.strictObject({ id: idSchema }) };

/** What is priced, and how many places a unit of it takes. */
export function categoryEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/categories',
      tag: 'Pricing',
      summary: 'Add a category',
      may: 'manageCategories',
      body: z.strictObject({ id: newIdSchema, ...categoryFields, different: differentSchema }),
      answer: categoryAnswer,
      status: 201,
      handle: ({ command, body }) => createCategory(deps, command, body),
    }),
    endpoint({
      method: 'get',
      path: '/categories',
      tag: 'Pricing',
      summary: 'Categories by code',
      may: 'readStock',
      query: z.strictObject({ ...sortedPageQuery(categoryOrder), q: partSchema }),
      answer: pageOf(categoryAnswer),
      workbook: categoryWorkbook,
      handle: ({ query }) => listCategories(deps.db, query),
    }),
    endpoint({
      method: 'patch',
      path: '/categories/:id',
      tag: 'Pricing',
      summary: 'Correct the name of a category',
      description: 'Issued documents keep the name they were issued with. The code and the places stay.',
      may: 'manageCategories',
      ...byId,
      body: changeOf({ name: categoryFields.name }),
      answer: categoryAnswer,
      handle: ({ command, params, body }) => changeCategory(deps, command, { ...body, id: params.id }),
    }),
  ];
}
