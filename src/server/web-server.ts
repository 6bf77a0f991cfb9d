import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError, codeOf, reasonOf } from '../shared/start-error.ts';

/** A port that this process listens on, before there is something to serve. */
export interface WebServer {
  readonly port: number;
  serve(app: RequestListener): void;
  /** Takes no new requests and lets those under way finish. */
  close(): Promise<void>;
}

/** How long requests under way may take to finish when the server stops. */
const closeTimeoutMs = 10_000;

/** Takes the port first, so that a second start ends at once; answers 503 until the application is there. Without `host` every machine may ask. */
export async function openWebServer(port: number, host?: string): Promise<WebServer> {
  let listener: RequestListener = (_request, response) => {
    response.writeHead(503, {
      'content-type': 'text/plain; charset=utf-8',
      'retry-after': '5',
      refresh: '2',
    });
    response.end('Протектор запускается…\n');
  };
  const server = createServer((request, response) => {
    listener(request, response);
  });
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new StartError(sentenceOf(error, port), { cause: error });
  }
  return {
    port: (server.address() as AddressInfo).port,
    serve(app) {
      listener = app;
    },
    close: () => close(server),
  };
}

function sentenceOf(error: unknown, port: number): string {
  if (codeOf(error) === 'EADDRINUSE') {
    return `Порт ${port} занят: остановите программу, которая его слушает, или задайте другой порт в PORT.`;
  }
  return `Порт ${port} открыть нельзя: ${reasonOf(error)}. Задайте другой в PORT.`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timeout = setTimeout(() => server.closeAllConnections(), closeTimeoutMs);
  await closed;
  clearTimeout(timeout);
}
