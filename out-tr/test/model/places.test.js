import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFile } from '../../src/load/load-file.js';
import { agreementOf, minimalFiles } from './load-fixture.js';
import { mergedFiles } from './merged-files.js';
const cases = join(import.meta.dirname, 'link/cases');
const good = readdirSync(cases).filter((name) => name.startsWith('good-'));
describe('an agreement', () => {
    it.each(good)('%s: every place leads to what stands there', (name) => {
        expectPlaces(mergedFiles(readFileSync(join(cases, name, 'input.yaml'), 'utf8')));
    });
    it('is plain data: as JSON and back it is the same', () => {
        const agreement = agreementOf(minimalFiles());
        expect(JSON.parse(JSON.stringify(agreement))).toEqual(agreement);
    });
    it('holds every record in code-point order', () => {
        const agreement = agreementOf(minimalFiles());
        const records = Object.values(agreement).filter(isRecordOfEntries);
        expect(records.length).toBeGreaterThan(10);
        for (const record of records)
            expect(Object.keys(record)).toEqual(Object.keys(record).toSorted());
    });
});
function isRecordOfEntries(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.entries(value).every(([key, entry]) => typeof entry === 'object' && entry?.id === key);
}
function expectPlaces(files) {
    const roots = new Map();
    for (const [path, text] of Object.entries(files)) {
        for (const { file, document, data } of loadFile({ path, bytes: Buffer.from(text) }).documents)
            roots.set(`${document} ${file}`, data);
    }
    const places = placesIn(agreementOf(files));
    expect(places.length).toBeGreaterThan(50);
    for (const { file, document, path } of places) {
        // A sample without `expect` or `not` still says where they would stand.
        if (file.startsWith('test/leads/') && (path[0] === 'expect' || path[0] === 'not'))
            continue;
        let here = roots.get(`${document} ${file}`);
        for (const step of path)
            here = Object.entries(Object(here)).find(([key]) => key === String(step))?.[1];
        expect(here, `${file} ${document} ${path.join('.')}`).toBeDefined();
    }
}
function placesIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, part]) => (key === 'place' ? [part] : placesIn(part)));
}
