import { describe, expect, it } from 'vitest';
import { load, loadBytes, shortFindings } from './load.js';
const dataOf = (text) => load(text).documents.map(({ data }) => data);
describe('a file', () => {
    it('becomes plain data, document by document', () => {
        const text = '# yaml-language-server: $schema=x\nkind: lists\n---\n\n--- # empty\n...\n---\nkind: people\n';
        const { documents, findings } = load(text);
        expect(findings).toEqual([]);
        expect(documents.map(({ file, document, data }) => ({ file, document, data }))).toEqual([
            { file: 'a.yaml', document: 0, data: { kind: 'lists' } },
            { file: 'a.yaml', document: 3, data: { kind: 'people' } },
        ]);
    });
    it.each([
        ['nothing', ''],
        ['a comment', '# nothing yet\n'],
        ['a mark', '---\n'],
        ['a version', '%YAML 1.2\n---\n'],
    ])('with %s has no documents', (_, text) => {
        expect(load(text)).toMatchObject({ documents: [], findings: [] });
    });
    it('is YAML 1.2: yes, times and dates are words', () => {
        const text = 'a: yes\nb: 09:00\nc: 2026-11-20T09:12+01:00\nd: 95 %\ne: 1_000\nf: NO\ng: 0o17\n';
        expect(dataOf(text)).toEqual([
            { a: 'yes', b: '09:00', c: '2026-11-20T09:12+01:00', d: '95 %', e: '1_000', f: 'NO', g: 15 },
        ]);
    });
    it('has keys as they are written', () => {
        const text = '1: a\n"2": b\n2026-01-01: c\n30 days: d\ntrue: e\n0x10: f\n';
        expect(dataOf(text)).toEqual([
            { 1: 'a', 2: 'b', '2026-01-01': 'c', '30 days': 'd', true: 'e', '0x10': 'f' },
        ]);
        expect(shortFindings(load('1: a\n"1": b\n'))).toEqual(['load/duplicate-key 2:1-2:4']);
    });
    it('keeps the first of two equal keys and points at both', () => {
        const file = load('a:\n  b: 1\n  c: 2\n  b: 3\n');
        expect(shortFindings(file)).toEqual(['load/duplicate-key 4:3-4:4']);
        expect(file.documents[0]?.data).toEqual({ a: { b: 1, c: 2 } });
        const [first] = file.findings[0]?.related ?? [];
        expect(first?.place).toEqual({ file: 'a.yaml', document: 0, path: ['a', 'b'], part: 'key' });
        expect(file.documents[0]?.rangeOf(['a', 'b'], 'key').start).toEqual({ offset: 5, line: 2, column: 3 });
    });
    it.each([
        [': 1', 'load/key-not-text 1:1-1:1'],
        ['null: 1', 'load/key-not-text 1:1-1:5'],
        ['? [a, b]\n: 1', 'load/key-not-text 1:3-1:9'],
        ['x: {{ name }}', 'load/key-not-text 1:5-1:13'],
        ['a: &x b\n*x : c', 'load/key-not-text 2:1-2:3'],
    ])('refuses the key of %j', (text, finding) => {
        expect(shortFindings(load(`${text}\n`))).toEqual([finding]);
    });
    it.each([
        ['9007199254740991', [], 9007199254740991],
        ['9007199254740993', ['load/number-not-exact 1:4-1:20'], 9007199254740992],
        ['0.1', [], 0.1],
        ['1.50', [], 1.5],
        ['0.1234567890123456', ['load/number-not-exact 1:4-1:22'], 0.1234567890123456],
        ['1e3', [], 1000],
        ['1e400', ['load/number-not-finite 1:4-1:9'], null],
        ['1e-400', ['load/number-not-exact 1:4-1:10'], 0],
        ['0xFF', [], 255],
        ['0xFFFFFFFFFFFFFFFF', ['load/number-not-exact 1:4-1:22'], 18446744073709552000],
        ['-0', [], 0],
        ['+5', [], 5],
        ['007', ['load/leading-zero 1:4-1:7'], 7],
        ['0', [], 0],
        ['9.000', ['load/thousands-point 1:4-1:9'], 9],
        ['-12.500', ['load/thousands-point 1:4-1:11'], -12.5],
        ['1.125', [], 1.125],
        ['9.50', [], 9.5],
        ['1234.500', [], 1234.5],
        ['0.250', [], 0.25],
        ['-.inf', ['load/number-not-finite 1:4-1:9'], null],
        ['.NaN', ['load/number-not-finite 1:4-1:8'], null],
    ])('reads the number %s', (text, findings, value) => {
        const file = load(`a: ${text}\n`);
        expect(shortFindings(file)).toEqual(findings);
        expect(file.documents[0]?.data).toEqual({ a: value });
    });
    it('may begin with a byte order mark, which counts nowhere', () => {
        const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('a: 1\na: 2\n')]);
        const file = loadBytes(bytes);
        expect(file.text.startsWith('a')).toBe(true);
        expect(shortFindings(file)).toEqual(['load/duplicate-key 2:1-2:2']);
        expect(file.findings[0]?.range?.start.offset).toBe(5);
    });
    it('may end its lines in CR LF', () => {
        const file = load('a: 1\r\nb: |\r\n  x\r\n  y\r\na: 2\r\n');
        expect(shortFindings(file)).toEqual(['load/duplicate-key 5:1-5:2']);
        expect(file.documents[0]?.data).toEqual({ a: 1, b: 'x\ny\n' });
    });
    it('loses only the documents with mistakes', () => {
        const file = load('a: 1\n---\nb: [\n---\nc: 3\n---\nd: !x 4\n');
        expect(file.documents.map(({ document }) => document)).toEqual([0, 2, 3]);
        expect(shortFindings(file)).toEqual(['load/unclosed-bracket 3:4-3:5', 'load/tag 7:4-7:6']);
        expect(file.findings.map(({ place }) => place.document)).toEqual([1, 3]);
    });
});
