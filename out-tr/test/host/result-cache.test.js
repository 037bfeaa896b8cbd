import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultCache } from '../../src/host/result-cache.js';
import { temporaryFolder } from './temporary-folder.js';
const result = { exitCode: 1, stdout: 'found', stderr: 'read' };
const question = {
    asked: { verb: 'validate', color: false },
    files: [{ path: 'definitions/a.yaml', bytes: Buffer.from('kind: lists') }],
};
function entry(folder) {
    const [name = ''] = readdirSync(join(folder, 'results'));
    return join(folder, 'results', name);
}
describe('the cache of results', () => {
    it('gives back what was kept for the same question and the same build', () => {
        const folder = temporaryFolder();
        resultCache(folder, 'one').keep(question, result);
        expect(resultCache(folder, 'one').find(question)).toEqual(result);
        expect(resultCache(folder, 'two').find(question)).toBeUndefined();
    });
    it('knows no answer to any other question', () => {
        const folder = temporaryFolder();
        const cache = resultCache(folder, 'one');
        cache.keep(question, result);
        const file = fc.record({ path: fc.string(), bytes: fc.uint8Array({ maxLength: 20 }) });
        const other = fc.record({
            asked: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.integer())),
            files: fc.array(file, { maxLength: 3 }),
        });
        fc.assert(fc.property(other, (each) => {
            expect(cache.find(each)).toBeUndefined();
        }), { numRuns: 300 });
    });
    it('tells apart files whose paths and bytes run together', () => {
        const cache = resultCache(temporaryFolder(), 'one');
        const of = (...files) => ({
            asked: {},
            files: files.map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
        });
        cache.keep(of(['a', 'bc'], ['d', 'e']), result);
        expect(cache.find(of(['ab', 'c'], ['d', 'e']))).toBeUndefined();
        expect(cache.find(of(['a', 'bcde']))).toBeUndefined();
        expect(cache.find(of(['a', 'bc'], ['d', 'e']))).toEqual(result);
    });
    it('passes over entries that are damaged, cut off, or belong to another question', () => {
        const folder = temporaryFolder();
        const cache = resultCache(folder, 'one');
        cache.keep(question, result);
        const path = entry(folder);
        const whole = readFileSync(path);
        for (let at = 0; at < whole.length; at++) {
            const damaged = Buffer.from(whole);
            damaged[at] = (damaged[at] ?? 0) ^ 1;
            writeFileSync(path, damaged);
            expect(cache.find(question), `byte ${at}`).toBeUndefined();
        }
        writeFileSync(path, whole.subarray(0, 70));
        expect(cache.find(question)).toBeUndefined();
        cache.keep({ ...question, asked: {} }, { ...result, exitCode: 0, stdout: 'clean' });
        const other = readdirSync(join(folder, 'results')).find((name) => !path.endsWith(name)) ?? '';
        writeFileSync(path, readFileSync(join(folder, 'results', other)));
        expect(cache.find(question)).toBeUndefined();
    });
    it('is no trouble where it cannot be written', () => {
        const cache = resultCache(join(temporaryFolder({ file: '' }), 'file'), 'one');
        cache.keep(question, result);
        expect(cache.find(question)).toBeUndefined();
    });
});
