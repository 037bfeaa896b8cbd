import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, parseAllDocuments, visit } from 'yaml';
import { loadFixture, minimalFiles } from './load-fixture.js';
import { mergedFiles } from './merged-files.js';
const cases = join(import.meta.dirname, 'link/cases');
const fragments = readdirSync(cases).map((name) => readFileSync(join(cases, name, 'input.yaml'), 'utf8'));
const twice = new Set([
    'link/duplicate-name',
    'link/default-scoring',
    'link/second-document',
]);
const agreements = [minimalFiles(), ...fragments.map(mergedFiles)];
/** Of what is declared twice the first counts, and spreading documents changes which is the first. */
const unrepeated = fragments.filter((fragment) => !loadFixture(mergedFiles(fragment)).findings.some(({ code }) => twice.has(code)));
/** What is found, in an order that does not depend on where things stand. */
function found(files) {
    const { findings } = loadFixture(files);
    return findings
        .map(({ code, message, help, place, owner }) => JSON.stringify({
        code,
        message,
        help,
        owner,
        file: place.file,
        document: place.document,
        path: place.path,
    }))
        .toSorted();
}
describe('linking', () => {
    it('does not depend on the order in which files are read', () => {
        fc.assert(fc.property(fc.constantFrom(...agreements), fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (files, ranks) => {
            const shuffled = Object.fromEntries(shuffle(Object.entries(files), ranks));
            expect(loadFixture(shuffled).agreement).toEqual(loadFixture(files).agreement);
            expect(found(shuffled)).toEqual(found(files));
        }), { numRuns: 20 });
    });
    it('does not depend on the order of the entries of any map', () => {
        fc.assert(fc.property(fc.constantFrom(...agreements), fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (files, ranks) => {
            const shuffled = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, withShuffledMaps(text, ranks)]));
            expect(loadFixture(shuffled).agreement).toEqual(loadFixture(files).agreement);
            expect(found(shuffled)).toEqual(found(files));
        }), { numRuns: 20 });
    });
    it('does not depend on how documents are spread over files', () => {
        fc.assert(fc.property(fc.constantFrom(...unrepeated), fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (fragment, ranks) => {
            const files = mergedFiles(fragment);
            const [one, apart] = [rearranged(files, 'one', ranks), rearranged(files, 'apart', ranks)];
            const messages = (spread) => loadFixture(spread)
                .findings.map(({ code }) => code)
                .toSorted();
            expect(messages(apart)).toEqual(messages(one));
        }), { numRuns: 20 });
    });
});
function shuffle(values, ranks) {
    return values
        .map((value, index) => ({ value, rank: ranks[index % ranks.length] ?? 0 }))
        .toSorted((left, right) => left.rank - right.rank)
        .map(({ value }) => value);
}
function withShuffledMaps(text, ranks) {
    const documents = parseAllDocuments(text);
    for (const document of documents) {
        visit(document, {
            Map: (_, map) => {
                if (isMap(map))
                    map.items = [...shuffle(map.items, ranks)];
            },
        });
    }
    return documents.map((document) => document.toString({ directives: false })).join('---\n');
}
/** All definitions in one file, or every document in a file of its own, in any order; samples stay samples. */
function rearranged(files, how, ranks) {
    const documents = Object.entries(files).flatMap(([path, text]) => parseAllDocuments(text).map((document) => ({
        folder: path.slice(0, path.lastIndexOf('/')),
        text: String(document),
    })));
    const spread = {};
    for (const [index, { folder, text }] of shuffle(documents, ranks).entries()) {
        const path = `${folder}/${how === 'one' ? 'all' : index}.yaml`;
        spread[path] = spread[path] === undefined ? text : `${spread[path]}---\n${text}`;
    }
    return spread;
}
