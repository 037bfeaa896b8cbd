import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** What a server heard. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export type Reply =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly json?: unknown }
  /** Breaks the connection after the request was read. */
  | 'hang up'
  /** Reads the request and says nothing. */
  | 'silence';

export interface LocalServer {
  readonly url: string;
  readonly heard: Heard[];
}

/** A server of this process on this machine, gone when the test ends. */
export async function localServer(reply: (heard: Heard, number: number) => Reply): Promise<LocalServer> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void answered(request, response, (one) => {
      heard.push(one);
      return reply(one, heard.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, heard };
}

async function answered(
  request: IncomingMessage,
  response: ServerResponse,
  reply: (heard: Heard) => Reply,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const given = reply({
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  });
  if (given === 'silence') return;
  if (given === 'hang up') {
    request.socket.destroy();
    return;
  }
  response.writeHead(given.status, { ...given.headers });
  response.end(given.json === undefined ? '' : JSON.stringify(given.json));
}

/** A port of this machine at which nobody listens any more. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address === null || typeof address === 'string' ? 0 : address.port;
}
