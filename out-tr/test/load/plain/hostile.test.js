import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/load/limits.js';
import { plainDocuments } from '../../../src/load/plain/plain-documents.js';
import { judge } from './judgement.js';
const size = defaultLimits.bytes;
const filled = (piece, beginning = '') => beginning + piece.repeat(Math.floor((size - beginning.length) / piece.length));
/** Texts of the largest size that is read, each made to take a reader that looks at something twice. */
const floods = [
    ['digits that end in a letter', filled(`- ${'7'.repeat(18_000)}x\n`, 'a:\n')],
    ['digits, points and signs', filled(`- -${'7_'.repeat(9_000)}.${'7'.repeat(1_000)}e\n`, 'a:\n')],
    ...[
        'a',
        ' ',
        '\n',
        ':',
        ': ',
        '- ',
        '-',
        '#',
        '"',
        "'",
        "''",
        '\\',
        '|',
        '|\n',
        '[',
        '{',
        ']',
        '[]',
        ', ',
    ].map((piece) => [JSON.stringify(piece), filled(piece, 'a: ')]),
    ['keys in one line', filled('a: ', 'a: ')],
    ['open quotes', filled('- "a\n', 'a:\n')],
    ['blanks behind every value', filled(`- a${' '.repeat(5_000)}\n`, 'a:\n')],
    ['blanks in every line of a list', filled(`${' '.repeat(5_000)}\n`, 'a: [\n')],
    ['a list in brackets over many lines', filled(' b,\n', 'a: [\n')],
    ['comments in brackets', filled(' # c\n', 'a: [\n')],
    ['empty lines in a text', filled('\n', 'a: |\n  b\n')],
    ['lines of a text', filled('  b\n', 'a: >\n')],
    ['short texts', filled('- b: |\n    c\n\n', 'a:\n')],
    ['lists in brackets that become keys', filled('- [\n  ]:\n', 'a:\n')],
    ['documents', filled('---\na: 1\n')],
    ['empty documents', filled('---\n')],
    ['keys', Array.from({ length: 50_000 }, (_, at) => `k${at}: 1\n`).join('')],
    ['equal keys', filled('k: 1\n')],
    ['keys that are numbers', Array.from({ length: 50_000 }, (_, at) => `${50_000 - at}: 1\n`).join('')],
];
describe('floods', () => {
    it.each(floods)('of %s are read, or left to the full reader, in a moment', (_, text) => {
        expect(text.length).toBeGreaterThan(size / 2);
        expect(secondsOf(() => plainDocuments(text, defaultLimits))).toBeLessThan(3);
    });
    it('of 100,000 keys give all of them', () => {
        const text = Array.from({ length: 100_000 }, (_, at) => `k${at}: ${at}\n`).join('');
        expect(secondsOf(() => plainDocuments(text, defaultLimits))).toBeLessThan(3);
        const [data] = plainDocuments(text, defaultLimits) ?? [];
        expect(Object.keys(data ?? {}).length).toBe(100_000);
    });
});
/** Of the processor, not of the wall: the machine may be busy. What looks at every line twice for each takes half a minute. */
function secondsOf(work) {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1e6;
}
describe('depth', () => {
    it.each([
        ['brackets', (levels) => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`],
        ['braces', (levels) => `a: ${'{ a: '.repeat(levels - 1)}1${' }'.repeat(levels - 1)}\n`],
        ['indentation', (levels) => nested(levels, 'a:')],
        ['lists', (levels) => `a:\n${nested(levels - 1, '-')}`],
    ])('in %s is read to 40 levels and left to the full reader beyond', (_, write) => {
        expect(judge(write(40))).toEqual({ read: true });
        for (const levels of [41, 100, 101, 400])
            expect(judge(write(levels)).read).toBe(false);
    });
});
function nested(levels, sign) {
    const lines = Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}${sign}\n`);
    return `${lines.join('').trimEnd()} 1\n`;
}
describe('what only the full reader may judge is left to it', () => {
    const pairs = [
        ...[
            '__proto__: 1',
            '"__proto__": 1',
            'constructor: 1',
            'prototype: 1',
            '<<: { b: 1 }',
            '"<<": 1',
            "'prototype': 1",
            'b: 1\n"b": 2',
        ],
        ...['1: a\n"1": b', '~: 1', 'null: 1', '"": 1', '? b\n: c', 'b : c', '[b]: c', '{ b: c }: d', '- b', 'b'],
        ...['b: &c d', 'b: *c', 'b: !!str 1', 'b: !c d', 'b: @c', 'b: `c`', 'b: %c', 'b: "\\n"', 'b: "\\0"'],
        ...[
            'b: "c\n  d"',
            'b: c\n  d',
            'b: |+\n  c',
            'b: |2\n  c',
            'b: >\n  c\n   d',
            'b: |\n  c \n',
            'b: |\n\n  c',
        ],
        ...['b: 007', 'b: 1e3', 'b: +1', 'b: -0', 'b: 0.0', 'b: .5', 'b: 5.', 'b: 0x1F', 'b: 0o17', 'b: .inf'],
        ...['b: -.INF', 'b: .nan', 'b: 12345678901234567890', 'b: 0.1234567890123456', 'b: 1e400', 'b: 1_000'],
        ...[
            'b:\tc',
            'b: c\td',
            '\tb: c',
            'b: [c\n]',
            'b: [c',
            'b: [c,,d]',
            'b: [c,]',
            'b: [c: d]',
            'b: {c}',
            'b: {c:d}',
        ],
        ...[
            'b: [\nc]',
            'b:\n  c: [\n  d]',
            'b: ["c"#d\n ]',
            'b: [c\n  #d\ne]',
            'b: {"c":1}',
            'b: c: d',
            'b: - c',
            'b: "c" d',
            'b: "c"#d',
            ' b: c\nd: e',
            'b:\n - c\n- d',
            'b:\n- c\n d: e',
        ],
        ...['%YAML 1.2\n---\nb: c', 'b: c\n...', '--- b: c', '---', 'b: c\n---\n', '---- b', '--- |\n  b'],
        ...['a:\n- [\n  ]:', '- - b', 'b: -', 'b: -:', 'b:\n- -- c', 'b: c # d\n  e', '=======\nb: c', ''],
    ];
    it.each(pairs)('%j', (text) => {
        expect(judge(`${text}\n`)).toEqual({ read: false });
    });
});
describe('what an agreement is made of is read', () => {
    const pairs = [
        ['a: null\nb: ~\nc:\nd: Null\ne: NULL', { a: null, b: null, c: null, d: null, e: null }],
        ['a: true\nb: True\nc: FALSE\nd: tRUE\ne: yes', { a: true, b: true, c: false, d: 'tRUE', e: 'yes' }],
        [
            'a: 0\nb: -3\nc: 12.50\nd: -0.5\ne: 99999999999999',
            { a: 0, b: -3, c: 12.5, d: -0.5, e: 99999999999999 },
        ],
        ['a: 95 %\nb: 1/2\nc: 2026-11-20\nd: 09:00', { a: '95 %', b: '1/2', c: '2026-11-20', d: '09:00' }],
        [
            'a: 1.2.3\nb: 4-5\nc: 1h\nd: -x\ne: .x\nf: +x',
            { a: '1.2.3', b: '4-5', c: '1h', d: '-x', e: '.x', f: '+x' },
        ],
        ["a: 'it''s'\nb: \"x: #y\"\nc: ''\nd: '1'", { a: "it's", b: 'x: #y', c: '', d: '1' }],
        [
            'a: x#y\nb: x:y\nc: x, y]\nd: http://x.example/#z',
            { a: 'x#y', b: 'x:y', c: 'x, y]', d: 'http://x.example/#z' },
        ],
        [
            'a: [1, "2", x y, [], {}]\nb: { c: d, e: [f] }',
            { a: [1, '2', 'x y', [], {}], b: { c: 'd', e: ['f'] } },
        ],
        ['a: [\n  b, # c\n  d\n ]', { a: ['b', 'd'] }],
        ['a:\n- b\n- c: d\n  e: f\n-\n  g: h', { a: ['b', { c: 'd', e: 'f' }, { g: 'h' }] }],
        ['a: |\n  b\n\n  c\nd: >-\n  e\n  f\n\n  g\n\n\n  h\n', { a: 'b\n\nc\n', d: 'e f\ng\n\nh' }],
        ['7: a\ntrue: b\n"c d": e\nf g: h', { 7: 'a', true: 'b', 'c d': 'e', 'f g': 'h' }],
    ];
    it.each(pairs)('%j', (text, data) => {
        expect(judge(`${text}\n`)).toEqual({ read: true });
        expect(plainDocuments(`${text}\n`, defaultLimits)).toEqual([data]);
        expect(plainDocuments(`# c\n---\n${text}\n\n--- # c\n${text}\n`, defaultLimits)).toEqual([data, data]);
    });
});
