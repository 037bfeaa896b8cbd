import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFile } from '../../src/load/load-file.js';
import { checkShape } from '../../src/shape/check-shape.js';
import { shapeCodes } from '../../src/shape/codes.js';
const codesIn = (text) => {
    const file = loadFile({ path: 'definitions/example.yaml', bytes: Buffer.from(text) });
    expect(file.findings).toEqual([]);
    return file.documents.flatMap((document) => checkShape(document, 'definition').findings.map(({ code }) => code));
};
describe('the codes of findings about shape', () => {
    it('are one file each, registered in order', () => {
        const folder = join(import.meta.dirname, '../../src/shape/codes');
        const files = readdirSync(folder).map((name) => `shape/${name.replace(/\.ts$/, '')}`);
        expect(shapeCodes.map(({ code }) => code)).toEqual(files.toSorted());
    });
    it.each(shapeCodes)('$code: the bad file shows it and nothing else, the good file is clean', (page) => {
        const codes = new Set(codesIn(page.bad));
        if (page.code === 'shape/too-many-findings')
            codes.delete('shape/unknown-key');
        expect([...codes]).toEqual([page.code]);
        expect(codesIn(page.good)).toEqual([]);
    });
});
