import type { IncomingMessage } from 'node:http';
import type { RequestHandler, Request } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** A line for every request: who, what, with which result. Headers and bodies stay out: they carry secrets. */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    quietReqLogger: true,
    customLogLevel: () => 'info',
    customProps: (request) => ({ actor: (request as IncomingMessage & Partial<Request>).actor?.login }),
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({ id, method, url }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}
