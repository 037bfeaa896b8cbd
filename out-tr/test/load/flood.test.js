import { describe, expect, it } from 'vitest';
import { load } from './load.js';
/** A fifth of the largest size, to keep the suite quick; at full size the slowest took three seconds. */
const size = 100 * 1024;
const filled = (piece, start = '', end = '') => start + piece.repeat(Math.floor((size - start.length - end.length) / piece.length)) + end;
/** Files made to keep the parser busy. */
const floods = [
    ['closing brackets', filled(']')],
    ['empty lists', filled('[]')],
    ['brackets that nothing closes', filled(' [a\nb:\n', 'a:\n')],
    ['commas', filled(',', '[')],
    ['colons in brackets', filled(': ', '[')],
    ['quotes', filled('"')],
    ['keys without a colon', filled('c\n', 'a: b\n')],
    ['anchors', filled('&a ')],
    ['tags', filled('- !t b\n')],
    ['tabs', filled('\tb: c\n', 'a:\n')],
    ['line breaks', filled('\n')],
    ['comments', filled('  # c\n', 'a: 1\n')],
    ['documents', filled('---\n')],
    ['directives', filled('%x y\n')],
    ['list entries', filled('- a\n')],
    ['aliases', filled('- *a\n', '- &a b\n')],
    ['unknown aliases', filled('- *a\n')],
    ['equal keys', filled('a: 1\n')],
    ['different keys', Array.from({ length: 9_000 }, (_, at) => `key${at}: 1\n`).join('')],
    ['numbers that are not finite', filled('- .nan\n')],
    ['backslashes', filled('\\', '"', '"').slice(0, 60_000)],
    ['blanks in front of a quoted line', `"a\n${' '.repeat(60_000)}x"`],
];
describe('a flood', () => {
    it.each(floods)('of %s ends in bounded time with a bounded list of findings', (_, text) => {
        const before = performance.now();
        const { findings } = load(text);
        expect(performance.now() - before).toBeLessThan(10_000);
        expect(findings.length).toBeLessThanOrEqual(101);
    });
    it('is counted to the last', () => {
        const { findings } = load('- .nan\n'.repeat(5_000));
        expect(findings.length).toBe(101);
        expect(findings.at(-1)?.message).toBe('4900 more problems of this file are not listed');
    });
});
