import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportedCodes } from '../../../src/model/link/codes.js';
import { loadFixture, minimalFiles } from '../load-fixture.js';
import { mergedFiles } from '../merged-files.js';
const pages = Object.values(reportedCodes);
describe('the codes of the linker', () => {
    it('are one file each, registered in order under their own code', () => {
        const folder = join(import.meta.dirname, '../../../src/model/link/codes');
        const files = readdirSync(folder).map((name) => `link/${name.replace(/\.ts$/, '')}`);
        expect(pages.map(({ code }) => code).filter((code) => code.startsWith('link/'))).toEqual(files.toSorted());
        expect(Object.keys(reportedCodes)).toEqual(pages.map(({ code }) => code));
    });
    it.each(pages)('$code: the bad file shows it, the good file is clean', ({ code, bad, good }) => {
        expect(codesIn(filesOf(code, bad))).toContain(code);
        expect(codesIn(filesOf(code, good))).toEqual([]);
    });
});
function filesOf(code, text) {
    if (code.startsWith('link/csv-'))
        return minimalFiles({ 'test/leads/table.csv': text });
    if (code !== 'link/missing-kind' || text.includes('kind: lifecycle'))
        return mergedFiles(text);
    return Object.fromEntries(Object.entries(minimalFiles()).filter(([path]) => !path.endsWith('lifecycle.yaml')));
}
function codesIn(files) {
    return loadFixture(files).findings.map(({ code }) => code);
}
