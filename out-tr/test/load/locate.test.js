import { describe, expect, it } from 'vitest';
import { locate } from '../../src/load/locate.js';
import { load } from './load.js';
const text = `kind: routing # the way of a lead
rules:
  - { id: dach, when: { country: { in: [DE, AT] } }, "review": queue-1 }
  - id: rest
    assign: small
pools:
  small: &other { members: [] }
  empty:
  note: |
    two
    lines
owner: 'sales' # who
`;
const aliased = `a: &x { b: [1, 2] }
c: *x
--- # second
d: 1
`;
/** The text a path leads to. */
function pointed(source, path, part, document = 0) {
    const { documents, text } = load(source);
    const place = { file: 'a.yaml', document, path, ...(part === undefined ? {} : { part }) };
    const { start, end } = locate(documents, place);
    return `${start.line}: ${text.slice(start.offset, end.offset)}`;
}
describe('a place', () => {
    it.each([
        ['a word', ['kind'], '1: routing'],
        ['a quoted word', ['owner'], "12: 'sales'"],
        ['an entry of a list', ['rules', 0, 'when', 'country', 'in', 1], '3: AT'],
        ['a list in one line', ['rules', 0, 'when', 'country', 'in'], '3: [DE, AT]'],
        ['a map in one line', ['rules', 0, 'when'], '3: { country: { in: [DE, AT] } }'],
        ['a map over several lines', ['pools'], '6: pools'],
        ['a text over several lines', ['pools', 'note'], '9: note'],
        ['nothing written', ['pools', 'empty'], '8: empty'],
        ['an entry over several lines', ['rules', 1], '4: id'],
        ['a whole document', [], '1: kind'],
        ['a missing key of a map with a key', ['pools', 'small', 'onEmpty'], '7: small'],
        ['a missing key of an entry', ['rules', 0, 'assign'], '3: id'],
        ['a missing key of the document', ['fallback'], '1: kind'],
        ['a path into a word', ['kind', 'deeper', 1], '1: kind'],
        ['an entry that is not there', ['rules', 7], '2: rules'],
    ])('leads to %s', (_, path, expected) => {
        expect(pointed(text, path)).toBe(expected);
    });
    it('can mean the key', () => {
        expect(pointed(text, ['rules', 0, 'review'], 'key')).toBe('3: "review"');
        expect(pointed(text, ['rules', 0], 'key')).toBe('3: id');
    });
    it('follows aliases, and stays at the alias where it ends', () => {
        expect(pointed(aliased, ['c'])).toBe('2: *x');
        expect(pointed(aliased, ['c', 'b', 1])).toBe('1: 2');
        expect(pointed(aliased, ['d'], undefined, 1)).toBe('4: 1');
    });
    it('of a document that is not there is the beginning', () => {
        expect(pointed(aliased, ['d'], undefined, 9)).toBe('1: ');
        expect(pointed('a: [\n', ['a'])).toBe('1: ');
    });
    it('counts columns in UTF-16 units', () => {
        const { documents } = load('{ "😀": ü, b: c }\n');
        const range = documents[0]?.rangeOf(['b']);
        expect([range?.start.column, range?.end.column]).toEqual([15, 16]);
    });
});
