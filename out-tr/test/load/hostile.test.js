import { describe, expect, it } from 'vitest';
import { load, loadBytes, shortFindings } from './load.js';
const utf16 = (text) => Buffer.from(text, 'utf16le');
const swapped = (text) => utf16(text).swap16();
const wide = (text) => Buffer.concat([...text].map((letter) => Buffer.from([letter.codePointAt(0) ?? 0, 0, 0, 0])));
const laughs = `a0: &a0 [ha]\n${Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}*a${level}]\n`).join('')}`;
const ladder = Array.from({ length: 40 }, (_, rung) => `- &a${rung} ${'['.repeat(60)}${rung === 0 ? 'x' : `*a${rung - 1}`}${']'.repeat(60)}\n`).join('');
describe('bytes that are no text', () => {
    it.each([
        ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('kind: lists\n')])],
        ['UTF-16 without a mark', utf16('kind: lists\n')],
        ['UTF-16, big end first', swapped('kind: lists\n')],
        ['UTF-16, big end first, with its mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped('a')])],
        ['UTF-32', wide('kind: lists\n')],
        ['UTF-32 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), wide('kind: lists\n')])],
    ])('%s', (_, bytes) => {
        expect(shortFindings(loadBytes(bytes))).toEqual(['load/encoding 1:1-1:1']);
    });
    it.each([
        ['Latin-1', Buffer.from('a: 1\nb: Grö\n', 'latin1'), '2:6-2:7'],
        ['a torn character in the middle', Buffer.from([0x61, 0xc3, 0x28, 0x0a]), '1:2-1:3'],
        ['a torn character at the end', Buffer.from([0x61, 0x0a, 0xe2, 0x82]), '2:1-2:2'],
        ['half a surrogate pair', Buffer.from([0x61, 0xed, 0xa0, 0x80]), '1:2-1:3'],
        ['a letter in more bytes than it needs', Buffer.from([0x61, 0x62, 0xc1, 0x81]), '1:3-1:4'],
    ])('%s', (_, bytes, position) => {
        expect(shortFindings(loadBytes(bytes))).toEqual([`load/encoding ${position}`]);
    });
    it('says which letter an old encoding meant', () => {
        const [finding] = loadBytes(Buffer.from('a: Grö\n', 'latin1')).findings;
        expect(finding?.message).toBe('the byte F6 is not UTF-8; in an older encoding it is "ö"');
    });
});
describe('characters that nobody sees', () => {
    it.each([
        ['NUL', 'a: x\0y\n', 'load/control-character 1:5-1:6'],
        ['a thousand NULs', '\0'.repeat(1000), 'load/control-character 1:1-1:2'],
        ['escape sequences for a terminal', 'a: 1\nb: \u001b[31mred\n', 'load/control-character 2:4-2:5'],
        ['a CR that ends no line', 'a: 1\rb: 2\r', 'load/control-character 1:5-1:6'],
        ['a zero-width blank', 'a: 1\nm\u200bql: 2\n', 'load/invisible-character 2:2-2:3'],
        ['a turned direction of writing', 'a: "\u202egpj.exe"\n', 'load/invisible-character 1:5-1:6'],
        ['a byte order mark between two files', 'a: 1\n---\n\ufeffb: 2\n', 'load/invisible-character 3:1-3:2'],
        ['NUL behind an escape', 'a: "x\\0y"\n', 'load/control-character 1:4-1:10'],
        ['half a character behind an escape', 'a: "\\ud800"\n', 'load/control-character 1:4-1:12'],
        ['a hidden character in a key', '"a\\u200b": 1\n', 'load/control-character 1:1-1:10'],
    ])('%s', (_, text, finding) => {
        expect(shortFindings(load(text))).toEqual([finding]);
    });
});
describe('size and depth', () => {
    it('refuses 100 MB before decoding them', () => {
        const before = performance.now();
        expect(shortFindings(loadBytes(new Uint8Array(100_000_000)))).toEqual(['load/too-large 1:1-1:1']);
        expect(performance.now() - before).toBeLessThan(1000);
    });
    it('takes a file of exactly the limit, and none a byte longer', () => {
        const text = `a: ${'x '.repeat(250)}\n`;
        expect(shortFindings(load(text, { bytes: text.length }))).toEqual([]);
        expect(shortFindings(load(text, { bytes: text.length - 1 }))).toEqual(['load/too-large 1:1-1:1']);
    });
    it.each([
        ['lists in brackets', '['.repeat(10_000), '1:101-1:102'],
        ['maps in brackets', '{a: '.repeat(10_000), '1:401-1:402'],
        ['closed brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, '1:101-1:102'],
        ['lists by dashes', '- '.repeat(10_000), '1:201-1:202'],
        ['keys by question marks', '? '.repeat(10_000), '1:201-1:202'],
        ['mixed', '- ? '.repeat(10_000), '1:201-1:202'],
        [
            'maps by indentation',
            Array.from({ length: 700 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
            '101:102-101:103',
        ],
        ['maps in one line', 'a: '.repeat(10_000), '1:302-1:303'],
    ])('refuses 10,000 levels of %s', (_, text, position) => {
        expect(shortFindings(load(text))).toContain(`load/too-deep ${position}`);
    });
    it('takes exactly 100 levels', () => {
        expect(shortFindings(load(`${'['.repeat(100)}${']'.repeat(100)}`))).toEqual([]);
        expect(shortFindings(load(`${'['.repeat(101)}${']'.repeat(101)}`))).toEqual([
            'load/too-deep 1:101-1:102',
        ]);
    });
    it.each([
        ['plain', 'a'.repeat(70_000), '1:4-1:70004'],
        ['quoted', `"${'a '.repeat(35_000)}"`, '1:4-1:70006'],
        ['block', `|\n${'  aaaaaaaaaaaaaaa\n'.repeat(5_000)}`, '2:1-5002:1'],
    ])('refuses a %s text beyond any reader', (_, text, position) => {
        expect(shortFindings(load(`k: ${text}\n`))).toEqual([`load/text-too-long ${position}`]);
    });
});
describe('anchors and aliases', () => {
    it('refuses a billion laughs at the alias that goes too far', () => {
        const file = load(laughs);
        expect(shortFindings(file)[0]).toBe('load/alias-expansion 5:25-5:28');
        expect(file.findings.every(({ code }) => /alias-expansion|too-many/.test(code))).toBe(true);
        expect(JSON.stringify(file.documents[0]?.data).length).toBeLessThan(200_000);
    });
    it('counts depth through aliases', () => {
        expect(shortFindings(load(ladder))[0]).toBe('load/too-deep 2:67-2:70');
    });
    it.each([
        ['a list inside itself', '&a [*a]\n', 'load/cyclic-alias 1:5-1:7'],
        ['a map inside itself', 'a: &a\n  b: { c: *a }\n', 'load/cyclic-alias 2:11-2:13'],
        ['the whole document', '--- &a\nx: *a\n', 'load/cyclic-alias 2:4-2:6'],
        ['an alias before its anchor', 'a: *x\nb: &x 1\n', 'load/unknown-alias 1:4-1:6'],
        ['an alias into another document', 'a: &x 1\n---\nb: *x\n', 'load/unknown-alias 3:4-3:6'],
        ['a merge key', 'a: &a { b: 1 }\nc: { <<: *a }\n', 'load/merge-key 2:6-2:8'],
    ])('reports %s', (_, text, finding) => {
        expect(shortFindings(load(text))).toEqual([finding]);
    });
    it('shares what an alias repeats, and takes the latest anchor of a name', () => {
        const { documents, findings } = load('a: &x [1]\nb: *x\nc: &x 2\nd: *x\n&k e: *k\n');
        expect(findings).toEqual([]);
        expect(documents[0]?.data).toEqual({ a: [1], b: [1], c: 2, d: 2, e: 'e' });
    });
});
describe('keys that reach for the program', () => {
    it.each(['__proto__', 'constructor', 'prototype'])('never lets %s through', (key) => {
        const { documents, findings } = load(`a: 1\n${key}: { polluted: true }\n"${key}": 2\n`);
        expect(findings.map(({ code, range }) => [code, range?.start.line])).toEqual([
            ['load/unsafe-key', 2],
            ['load/unsafe-key', 3],
        ]);
        expect(Object.keys(documents[0]?.data ?? {})).toEqual(['a']);
        expect(Object.getPrototypeOf(documents[0]?.data)).toBeNull();
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });
});
