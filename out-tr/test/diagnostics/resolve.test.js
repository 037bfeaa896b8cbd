import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/diagnostics/resolved-finding.js';
const at = (line) => ({ file: 'a.yaml', document: 0, path: [line] });
const locate = ({ path }) => {
    const line = Number(path[0] ?? 1);
    return { start: { offset: line, line, column: 1 }, end: { offset: line + 1, line, column: 2 } };
};
const findings = fc.array(fc.record({
    code: fc.constantFrom('b/x', 'a/y'),
    severity: fc.constantFrom('error', 'warning'),
    owner: fc.constant('joint'),
    message: fc.constantFrom('m', 'n', '😀', '\uff01'),
    place: fc.record({
        file: fc.constantFrom('b.yaml', 'a.yaml', 'ä.yaml', 'B.yaml'),
        document: fc.constant(0),
        path: fc.tuple(fc.integer({ min: 1, max: 4 })),
    }),
}), { maxLength: 12 });
describe('resolved findings', () => {
    it('come in the same order, whatever order they were found in', () => {
        fc.assert(fc.property(findings.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
            expect(resolve(shuffled, locate)).toEqual(resolve(list, locate));
        }));
    });
    it('have ranges for themselves and for what is related', () => {
        const finding = {
            code: 'a/b',
            severity: 'error',
            owner: 'joint',
            message: 'm',
            place: at(3),
            related: [{ place: at(2), message: 'r' }],
        };
        const [resolved] = resolve([finding], locate);
        expect(resolved?.range).toEqual(locate(at(3)));
        expect(resolved?.related[0]?.range).toEqual(locate(at(2)));
    });
    it('keep a range that was set where there was no YAML', () => {
        const range = locate(at(9));
        const finding = {
            code: 'a/b',
            severity: 'error',
            owner: 'joint',
            message: 'm',
            place: at(1),
            range,
        };
        expect(resolve([finding], locate)[0]?.range).toEqual(range);
    });
});
