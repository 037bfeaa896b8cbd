import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/load/locate.js';
import { load, loadBytes } from './load.js';
const pieces = fc.constantFrom(...[
    'a',
    'b:',
    ': ',
    '- ',
    '? ',
    '\n',
    '\r\n',
    '  ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '\\',
    '#',
    ' #',
    '&x ',
    '*x',
], ...[
    '!t ',
    '!!str ',
    '|',
    '>',
    '|+\n',
    '%YAML 1.2\n',
    '---\n',
    '...\n',
    '<<: ',
    '__proto__: ',
    '0x1F',
    '01',
    '.inf',
    '1e400',
], ...['ü', '😀', '\u200b', '\0', '@', '`', 'null', '~', '=======\n']);
const soup = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));
/** Whether line and column say the same as the offset, inside the text. */
function consistent(text, { offset, line, column }) {
    const before = text.slice(0, offset).split('\n');
    return offset <= text.length && line === before.length && column === (before.at(-1) ?? '').length + 1;
}
function paths(value, path = []) {
    if (value === null || typeof value !== 'object')
        return [path];
    return [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))];
}
describe('whatever a file holds', () => {
    it('it is read without an exception, every position inside the file', () => {
        fc.assert(fc.property(soup, (input) => {
            const { findings, text } = load(input);
            for (const { range } of findings) {
                if (range === undefined)
                    throw new Error('a finding of the loader has its range');
                expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
                expect(consistent(text, range.start)).toBe(true);
                expect(consistent(text, range.end)).toBe(true);
            }
        }), { numRuns: 3000 });
    });
    it('every path of its data leads to a range inside the file', () => {
        fc.assert(fc.property(soup, (input) => {
            const { documents, text } = load(input);
            for (const { file, document, data } of documents) {
                for (const path of paths(data).slice(0, 200)) {
                    for (const place of [
                        { file, document, path },
                        { file, document, path, part: 'key' },
                    ]) {
                        const { start, end } = locate(documents, place);
                        expect(start.offset).toBeLessThanOrEqual(end.offset);
                        expect(consistent(text, start) && consistent(text, end)).toBe(true);
                    }
                }
            }
        }), { numRuns: 1500 });
    });
    it('bytes are taken as they come', () => {
        fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
            const { findings, text } = loadBytes(bytes);
            for (const { range } of findings)
                expect(range?.end.offset).toBeLessThanOrEqual(text.length);
        }), { numRuns: 3000 });
    });
    it('data survive being written and read again', () => {
        const name = fc
            .stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
            .filter((key) => !['constructor', 'prototype'].includes(key));
        const { tree } = fc.letrec((tie) => ({
            tree: fc.oneof({ depthSize: 'small' }, fc.string({ unit: 'grapheme-ascii' }), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(name, tie('tree'), { maxKeys: 4, noNullPrototype: true })),
        }));
        fc.assert(fc.property(fc.dictionary(name, tree, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), (data) => {
            const { documents, findings } = load(JSON.stringify(data));
            expect(findings).toEqual([]);
            expect(documents[0]?.data).toEqual(JSON.parse(JSON.stringify(data)));
        }));
    });
});
