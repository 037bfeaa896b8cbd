import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { load } from '../load.js';
import { chance } from './chance.js';
import { judge } from './judgement.js';
import { writtenMap } from './yaml-writer.js';
const words = fc.constantFrom(...[
    'lead',
    'Lead-Score',
    '4 business hours',
    '95 %',
    '2026-11-20',
    '09:00',
    'a: b',
    'x #y',
    '#z',
    '- a',
    'no',
], ...[
    'null',
    'True',
    '~',
    '12',
    '-3',
    '1e3',
    '0x1F',
    '.inf',
    '1_000',
    "it's",
    '"q"',
    'a\\b',
    '[x',
    'y}',
    '*z',
    '&z',
], ...['ü ß', '日本', '😀', '', ' a', 'b ', 'one\ntwo', 'one\n\ntwo\n', '- a\nb: c', '# x\ny', 'é\nè']);
const text = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 12 }), fc.stringMatching(/^[a-z ]{0,9}$/));
const number = fc.oneof(fc.integer(), fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 100));
const key = fc.oneof({ weight: 9, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/) }, { weight: 1, arbitrary: words });
const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, text, number, fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true })),
}));
const data = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });
const runs = 2_000;
/** Whether the reader of plain files took a text; if so, both readers read what was written. */
function isReadBack(written, expected) {
    const { read, wrong } = judge(written);
    expect(wrong).toBeUndefined();
    if (read)
        expect(dataOf(written)).toEqual(JSON.parse(JSON.stringify(expected)));
    return read;
}
function dataOf(written) {
    return load(written).documents.map(({ data }) => data);
}
describe('data that was written as YAML is read as it was', () => {
    it('in layouts drawn at random', () => {
        let read = 0;
        fc.assert(fc.property(fc.array(data, { minLength: 1, maxLength: 3 }), fc.nat(), (documents, seed) => {
            const dice = chance(seed, 0);
            const start = dice.of(['', '---\n', '# c\n', '\n--- # c\n']);
            const written = start + documents.map((each) => writtenMap(each, dice)).join('---\n');
            if (isReadBack(written, documents))
                read++;
            // What this writer writes is always YAML, so that its layouts are proved to mean what they should.
            else if (load(written).findings.length === 0)
                expect(dataOf(written)).toEqual(documents);
        }), { numRuns: runs, seed: 20_261_128 });
        expect(read / runs, 'a good part of them is plain').toBeGreaterThan(0.2);
    });
    it('by the writer of another hand, with any of its options', () => {
        let read = 0;
        const options = fc.record({
            indent: fc.integer({ min: 1, max: 6 }),
            indentSeq: fc.boolean(),
            lineWidth: fc.constantFrom(0, 20, 80),
            collectionStyle: fc.constantFrom('any', 'block', 'flow'),
            flowCollectionPadding: fc.boolean(),
            singleQuote: fc.constantFrom(true, false, null),
            blockQuote: fc.constantFrom(true, false, 'literal', 'folded'),
            defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL'),
            nullStr: fc.constantFrom('null', '~', 'NULL'),
            trueStr: fc.constantFrom('true', 'True'),
        });
        fc.assert(fc.property(data, options, (each, how) => {
            if (isReadBack(stringify(each, null, { ...how, defaultKeyType: 'PLAIN' }), [each]))
                read++;
        }), { numRuns: runs, seed: 20_261_128 });
        expect(read / runs, 'a good part of them is plain').toBeGreaterThan(0.2);
    });
});
