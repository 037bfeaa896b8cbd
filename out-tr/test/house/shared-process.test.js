import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
/** What one test file would leave behind for those that come after it in the same process (`isolate` in vitest.config.ts). */
const lasting = [
    /\bvi\.(?!fn\b)\w+\(/,
    /\bprocess\.(?:chdir|umask)\(/,
    /\bprocess\.env(?:\.\w+|\[[^\]]+\]) (?:\?\?)?= /,
    /\bdelete process\.env\b/,
    /^\s*(?:globalThis|Date|Math|console|process)\.\w+ = /m,
];
const leavesSomething = (text) => lasting.some((shape) => shape.test(text));
it('a test changes nothing that the next one finds in its process', () => {
    const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => path.endsWith('.ts') && !/(^|\/)node_modules\/|^referees\//.test(path));
    expect(files.length).toBeGreaterThan(200);
    const own = 'house/shared-process.test.ts';
    expect(files.filter((path) => path !== own && leavesSomething(readFileSync(join('test', path), 'utf8')))).toEqual([]);
});
it.each([
    "vi.mock('./clock.ts');",
    'vi.useFakeTimers();',
    'vi.setConfig({ testTimeout: 1 });',
    'process.chdir(folder);',
    "process.env['TZ'] = 'UTC';",
    "process.env['TZ'] ??= 'UTC';",
    'delete process.env.TZ;',
    '  Date.now = () => 0;',
    '  process.exitCode = 1;',
])('%s would be seen', (line) => {
    expect(leavesSomething(`${line}\n`)).toBe(true);
});
