import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type FakeHubspot, type FakeTerms, fakeHubspot } from './fake/fake-hubspot.ts';

/** A fake account behind HTTP on this machine. */
export interface ServedHubspot {
  readonly url: string;
  readonly hubspot: FakeHubspot;
  /** Asked before a request is handled, and after that but before its answer leaves, which waits for it; counts from 1. */
  readonly listen: (hear: Hear) => void;
  readonly requests: () => number;
  readonly close: () => void;
}

export type Hear = (when: 'after' | 'before', number: number) => Promise<void>;

export async function serveHubspot(terms: FakeTerms): Promise<ServedHubspot> {
  const hubspot = fakeHubspot(terms);
  let count = 0;
  let hear: Hear = () => Promise.resolve();
  const server: Server = createServer((request, response) => {
    // Whoever listens may break the connection.
    handled(request, response).catch(() => request.socket.destroy());
  });
  const handled = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    count++;
    const number = count;
    await hear('before', number);
    const { headers, method = '', url = '' } = request;
    const body = Buffer.concat(chunks).toString('utf8');
    const reply = hubspot.answer({ method, path: url, headers, body });
    await hear('after', number);
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.json === undefined ? '' : JSON.stringify(reply.json));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    hubspot,
    listen: (listener) => {
      hear = listener;
    },
    requests: () => count,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
