import i18next from 'i18next';
import createClient from 'openapi-fetch';
import type { Middleware } from 'openapi-fetch';
import { chosenLanguage } from '../language/language.ts';
import type { paths } from './schema.d.ts';

/**
 * A refusal of the server, in the person's language. `status` 0 means that the server was not reached; the code
 * `strangeAnswer` that somebody else answered in its place: a proxy, the sign-in page of a network.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** Which field is wrong and how, by path. */
  readonly fields: readonly { readonly path: string; readonly message: string }[];
  readonly details: Readonly<Record<string, unknown>>;
  /** What the problem has besides, by its code: the members that RFC 9457 calls its extension. */
  readonly extension: Readonly<Record<string, unknown>>;

  constructor(problem: {
    status: number;
    code: string;
    detail: string;
    errors?: readonly { path: string; message: string }[] | undefined;
    details?: Readonly<Record<string, unknown>> | undefined;
  }) {
    const { status, code, detail, errors, details, ...extension } = problem;
    super(detail);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.fields = errors ?? [];
    this.details = details ?? {};
    this.extension = extension;
  }
}

/** The request did not reach the server, or its answer did not reach us: the same request may be sent again. */
export function isOffline(error: unknown): boolean {
  return error instanceof Refusal && error.status === 0;
}

/** The server itself has said no, so nothing was done. Whatever else went wrong, it may have been done. */
export function isRefused(error: unknown): boolean {
  return (
    error instanceof Refusal && error.code !== 'strangeAnswer' && error.status >= 400 && error.status < 500
  );
}

/** Refusals that the server gives before it looks up whether it knows the request already. */
const earlyStatuses = [401, 403, 413, 415, 429];
const earlyCodes = ['requestInvalid', 'bodyUnreadable'];

/**
 * The server knows the request and has said no: nothing was done, now or by an earlier try of the same (rule R16). Other
 * refusals, as of a session that has ended, leave open whether an earlier try came through.
 */
export function isDecided(error: unknown): boolean {
  if (!isRefused(error)) return false;
  const { status, code } = error as Refusal;
  return !earlyStatuses.includes(status) && !earlyCodes.includes(code);
}

const languageAndRefusals: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', chosenLanguage());
    return request;
  },
  async onResponse({ response }) {
    if (response.ok && isFromOurServer(response)) return undefined;
    throw await refusalOf(response);
  },
  onError() {
    return offline();
  },
};

export function offline(): Refusal {
  return new Refusal({ status: 0, code: 'offline', detail: '' });
}

/** The API answers JSON, or nothing; its refusals are problem+json. */
function isFromOurServer({ ok, status, headers }: Response): boolean {
  if (status === 204) return true;
  return (
    headers.get('content-type')?.startsWith(ok ? 'application/json' : 'application/problem+json') ?? false
  );
}

async function refusalOf(response: Response): Promise<Refusal> {
  const { ok, status } = response;
  if (!ok && isFromOurServer(response)) {
    return new Refusal((await response.json()) as ConstructorParameters<typeof Refusal>[0]);
  }
  const detail = i18next.t(status === 413 ? 'strangeAnswer.tooLarge' : 'strangeAnswer.hint', { status });
  return new Refusal({ status, code: 'strangeAnswer', detail });
}

/**
 * The only way to the server. Every call throws a Refusal when it is refused, so `answer()` may be read as given.
 * A changing call takes its Idempotency-Key from the form that makes it (rule R16), see `api/use-send.ts`.
 */
export const api = createClient<paths, 'application/json'>({ baseUrl: '/api/v1' });
api.use(languageAndRefusals);

/** The body of an answer; a refusal has been thrown before. */
export async function answer<Result>(
  call: Promise<Result>,
): Promise<Result extends { data: infer Body } ? Body : never> {
  const result = (await call.catch(throwOffline)) as { data?: unknown };
  return result.data as Result extends { data: infer Body } ? Body : never;
}

/**
 * A file of the API, as soon as its answer has begun; the caller reads the body or cancels it.
 * @throws Refusal
 */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address, { headers: { 'accept-language': chosenLanguage() } }).catch(() => {
    throw offline();
  });
  if (response.ok && response.headers.has('content-disposition')) return response;
  throw await refusalOf(response);
}

/** An answer that broke off counts as not received. */
export function throwOffline(error: unknown): never {
  throw error instanceof Refusal ? error : offline();
}
