import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/cli/command.js';
import { commands } from '../../src/cli/commands/index.js';
import { exitCodes, worst } from '../../src/cli/exit-code.js';
import { toolVersion } from '../../src/cli/tool-version.js';
import { outputFormats } from '../../src/diagnostics/formats/index.js';
import { hostCodes } from '../../src/host/codes.js';
describe('commands', () => {
    it('stand alphabetically in the registry, one file each', () => {
        const verbs = commands.map(({ verb }) => verb);
        const files = readdirSync('src/cli/commands').filter((name) => name !== 'index.ts');
        expect(verbs).toEqual(verbs.toSorted());
        expect(verbs.map((verb) => `${verb}.ts`)).toEqual(files.toSorted());
    });
    it('import nothing heavy before they run', () => {
        const heavy = /^import (?!type).*'(?:\.\.\/\.\.\/(?:load\/load-file|shape|model|lint|evaluate|scenario|compile|playbook)|yaml|ajv|@hpcc)/m;
        for (const { verb } of commands) {
            expect(heavy.test(readFileSync(`src/cli/commands/${verb}.ts`, 'utf8')), verb).toBe(false);
        }
    });
    it('take the shared options under the same names', () => {
        const shared = /--(dir|format|fail-on|lang|quiet|config|debug)\b/;
        for (const { verb, options } of commands) {
            expect(options.filter(({ flags }) => shared.test(flags)), verb).toEqual([]);
        }
    });
});
it('--format offers every output format', () => {
    expect(formatNames.toSorted()).toEqual(outputFormats.map(({ id }) => id).toSorted());
});
it('the version is that of the package', () => {
    expect(toolVersion).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
it('of several exit codes 70 goes before 2 before 1 before 4 before 3', () => {
    const codes = [70, 2, 1, 4, 3, 0];
    expect(Object.values(exitCodes).toSorted()).toEqual(codes.toSorted());
    for (const [index, code] of codes.entries())
        expect(worst(codes.slice(index).toReversed())).toBe(code);
    expect(worst([])).toBe(0);
});
it('codes of the host stand on disk as in their registry', () => {
    const files = readdirSync('src/host/codes').map((name) => name.replace('.ts', ''));
    const names = hostCodes.map(({ code }) => code.replace(/^files\//, '').replace('/', '-'));
    expect(names.toSorted()).toEqual(files.toSorted());
});
