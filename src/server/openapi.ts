import { STATUS_CODES } from 'node:http';
import { Router } from 'express';
import swaggerUi from 'swagger-ui-express';
import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import type {
  ZodOpenApiOperationObject,
  ZodOpenApiPathsObject,
  ZodOpenApiResponsesObject,
} from 'zod-openapi';
import type { Endpoint } from '../http/endpoint.ts';
import { rolesThatMay } from '../shared/roles.ts';
import { xlsxType } from '../http/file-answer.ts';

type OpenApiDocument = ReturnType<typeof createDocument>;

const problemType = 'application/problem+json';

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'A stable word for programs' }),
    detail: z.string().meta({ description: 'A sentence for people, by Accept-Language: Russian or English' }),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'What is wrong where in the request' }),
    details: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'The numbers of the sentence, for programs' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });

const idempotencyKey = z.object({
  'Idempotency-Key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .optional()
    .meta({
      description:
        'The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of ' +
        'then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not ' +
        'answered, or with 5xx, may be sent again with its key.',
    }),
});

/** The description of the API, made of the very schemas that validate it. */
export function openApiDocument(endpoints: readonly Endpoint[]): OpenApiDocument {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Protektor',
      version: '1',
      description:
        'Seasonal tire storage that bills itself. Money and prices are decimal strings, days `YYYY-MM-DD`, months ' +
        '`YYYY-MM`, instants ISO 8601; lists give `nextCursor`, to be sent as `cursor`.',
    },
    servers: [{ url: '/api/v1' }],
    tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({ name })),
    security: [{ bearer: [] }, { cookie: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'The token of POST /session or an API token' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'protektor_session', description: 'For browsers' },
      },
    },
  });
}

function operationOf(endpoint: Endpoint): ZodOpenApiOperationObject {
  const { method, params, query, may } = endpoint;
  const isPublic = may === 'public';
  const who = isPublic ? 'Without sign-in.' : `Roles: ${rolesThatMay(may).join(', ')}.`;
  return {
    operationId: operationIdOf(endpoint),
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: [endpoint.description, who].filter(Boolean).join('\n\n'),
    ...(isPublic ? { security: [] } : {}),
    requestParams: {
      ...(params && { path: params }),
      ...(query && { query }),
      ...(method === 'post' && { header: idempotencyKey }),
    },
    ...requestBodyOf(endpoint),
    responses: { ...answerOf(endpoint), ...refusalsOf(endpoint) },
  };
}

/** `GET /contracts/:id/charges` → `getContractsByIdCharges` */
function operationIdOf({ method, path }: Endpoint): string {
  const words = path.split(/[/.-]/).map((part) => part.replace(/^:/, 'by-').split('-'));
  return method + words.flat().map(capitalized).join('');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** JSON; of an upload a form, with the file and what may come with it. */
function requestBodyOf({ body, uploadLimit }: Endpoint): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (uploadLimit !== undefined) {
    const fields = body instanceof z.ZodObject ? body.shape : {};
    const schema = z.object({ ...uploadedFile, ...fields });
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  if (body === undefined) return {};
  return { requestBody: { required: true, content: { 'application/json': { schema: body } } } };
}

const uploadedFile = { file: z.string().meta({ override: { type: 'string', format: 'binary' } }) };

const file = { type: 'string', format: 'binary' } as const;

function answerOf({ answer, workbook, status = 200 }: Endpoint): ZodOpenApiResponsesObject {
  const description = STATUS_CODES[status] ?? '';
  if (status === 204) return { '204': { description } };
  const content =
    typeof answer === 'string'
      ? { [answer]: { schema: file } }
      : { 'application/json': { schema: answer }, ...(workbook && { [xlsxType]: { schema: file } }) };
  return { [`${status}`]: { description, content } };
}

function refusalsOf({ method, may, params }: Endpoint): ZodOpenApiResponsesObject {
  const refusal = (description: string) => ({
    description,
    content: { [problemType]: { schema: problemSchema } },
  });
  return {
    '400': refusal('The request has a wrong shape'),
    '401': refusal('Nobody is signed in, or the password is wrong'),
    ...(may === 'public' ? {} : { '403': refusal('The role does not allow this') }),
    ...(params && {
      '404': refusal('There is no such record, or the address holds something that is no id'),
    }),
    ...(method === 'get' ? {} : { '409': refusal('What is there already does not allow this') }),
    default: refusal('Any other refusal'),
  };
}

/** `/openapi.json` and, for people, `/docs`: documents, so they are open to who is not signed in. */
export function documentationRoutes(endpoints: readonly Endpoint[]): Router {
  const router = Router();
  let document: OpenApiDocument | undefined;
  router.get('/openapi.json', (_request, response) => {
    document ??= openApiDocument(endpoints);
    response.json(document);
  });
  const options = {
    customSiteTitle: 'Protektor API',
    swaggerUrl: '/api/openapi.json',
    swaggerOptions: { validatorUrl: null, docExpansion: 'none', persistAuthorization: true },
  };
  router.use('/docs', swaggerUi.serveFiles(undefined, options), swaggerUi.setup(undefined, options));
  return router;
}
