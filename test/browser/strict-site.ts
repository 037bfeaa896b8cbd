import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Scripts and styles only as files of the site itself; nothing else is loaded, and no text becomes code. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Serves these files, by path, under a strict Content Security Policy while something is done with their address. */
export async function onStrictSite<Result>(
  files: Readonly<Record<string, string>>,
  act: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '/');
    const file = files[path];
    const type = types[path.split('.').at(-1) ?? ''] ?? 'text/plain';
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': type,
      'content-security-policy': policy,
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await act(`http://127.0.0.1:${portOf(server)}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function portOf(server: Server): number {
  // The boundary: a server that listens on TCP has an address of this form.
  return (server.address() as AddressInfo).port;
}
