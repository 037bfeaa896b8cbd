import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Serves a whole site, by path, while something is done with its address; the pages bring their own policy. */
export async function onSite<Result>(
  files: ReadonlyMap<string, string>,
  act: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '/');
    // Browsers ask for an icon on their own.
    const file = path === '/favicon.ico' ? '' : files.get(path);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/plain',
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The boundary: a server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;
  try {
    return await act(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
