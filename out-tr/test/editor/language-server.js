import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
export async function startServer(root) {
    const bin = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
    const child = spawn(process.execPath, [bin, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    const wire = wireOf(child);
    await wire.ask('initialize', {
        processId: process.pid,
        rootUri: pathToFileURL(root).href,
        workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'agreement' }],
        capabilities: {
            workspace: { configuration: true },
            textDocument: {
                hover: { contentFormat: ['markdown'] },
                completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
            },
        },
    });
    wire.tell('initialized', {});
    return {
        open: (path, text) => {
            const uri = pathToFileURL(path).href;
            const diagnostics = wire.diagnosticsOf(uri);
            wire.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
            return diagnostics;
        },
        complete: async (path, position) => {
            // The protocol allows a list, or an object around one.
            const answer = (await wire.ask('textDocument/completion', at(path, position)));
            return answer === null ? [] : 'items' in answer ? answer.items : answer;
        },
        hover: async (path, position) => {
            // As the capabilities above ask for it.
            const answer = (await wire.ask('textDocument/hover', at(path, position)));
            if (answer !== null && answer.contents.kind !== 'markdown')
                throw new Error('the hover is no markdown');
            return answer?.contents.value;
        },
        stop: () => child.kill(),
    };
}
function at(path, position) {
    return { textDocument: { uri: pathToFileURL(path).href }, position };
}
/** Requests, notifications and what comes back, framed as the protocol asks for. */
function wireOf(child) {
    const { stdin, stdout } = child;
    if (stdin === null || stdout === null)
        throw new Error('the server has no streams');
    const waiting = new Map();
    const diagnosed = new Map();
    let next = 0;
    const send = (message) => {
        const text = JSON.stringify({ jsonrpc: '2.0', ...message });
        stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    const receive = ({ id, method, params, result, error }) => {
        if (method === 'workspace/configuration' && id !== undefined) {
            send({
                id,
                result: Object(params).items.map(({ section }) => settings[section] ?? null),
            });
        }
        else if (method === 'textDocument/publishDiagnostics') {
            const { uri, diagnostics } = Object(params);
            diagnosed.get(uri)?.(diagnostics);
        }
        else if (method !== undefined && id !== undefined)
            send({ id, result: null });
        else if (id !== undefined && method === undefined) {
            const asked = waiting.get(id);
            waiting.delete(id);
            if (error === undefined)
                asked?.resolve(result);
            else
                asked?.reject(new Error(error.message));
        }
    };
    readFrames(stdout, receive);
    child.on('exit', () => {
        for (const { reject } of waiting.values())
            reject(new Error('the server ended'));
    });
    return {
        tell: (method, params) => send({ method, params }),
        ask: (method, params) => new Promise((resolve, reject) => {
            next += 1;
            waiting.set(next, { resolve, reject });
            send({ id: next, method, params });
        }),
        diagnosticsOf: (uri) => new Promise((resolve) => diagnosed.set(uri, resolve)),
    };
}
/** As `init` writes them, and nothing from the network. */
const settings = {
    yaml: {
        schemaStore: { enable: false },
        validate: true,
        hover: true,
        completion: true,
        format: { enable: false },
    },
};
function readFrames(stream, receive) {
    let buffer = Buffer.alloc(0);
    stream.on('data', (chunk) => {
        buffer = Buffer.concat([buffer, chunk]);
        for (;;) {
            const head = buffer.indexOf('\r\n\r\n');
            if (head < 0)
                return;
            const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, head).toString())?.[1]);
            if (buffer.length < head + 4 + length)
                return;
            const text = buffer.subarray(head + 4, head + 4 + length).toString();
            buffer = buffer.subarray(head + 4 + length);
            receive(JSON.parse(text));
        }
    });
}
