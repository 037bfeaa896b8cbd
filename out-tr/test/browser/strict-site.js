import { createServer } from 'node:http';
/** Scripts only as files of the site itself; nothing else is loaded, and no text becomes code. */
const policy = "default-src 'none'; script-src 'self'";
const types = {
    html: 'text/html; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
};
/** Serves these files, by path, under a strict Content Security Policy while something is done with their address. */
export async function onStrictSite(files, act) {
    const server = createServer((request, response) => {
        const path = request.url ?? '/';
        const file = files[path];
        const type = types[path.split('.').at(-1) ?? ''] ?? 'text/plain';
        response.writeHead(file === undefined ? 404 : 200, {
            'content-type': type,
            'content-security-policy': policy,
        });
        response.end(file);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
        return await act(`http://127.0.0.1:${portOf(server)}`);
    }
    finally {
        await new Promise((resolve) => server.close(resolve));
    }
}
function portOf(server) {
    // The boundary: a server that listens on TCP has an address of this form.
    return server.address().port;
}
