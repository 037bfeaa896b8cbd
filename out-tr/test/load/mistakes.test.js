import { describe, expect, it } from 'vitest';
import { load } from './load.js';
/** What people type, and what they are told: code, line:column of the piece pointed at, the piece, the message. */
const mistakes = [
    ['a:\n\tb: c\n', 'tab-indentation 2:1 "\t" the line is indented with a tab'],
    ['a: "x\nb: y\n', 'unclosed-quote 1:4 """ the quote `"` is never closed'],
    ["a: 'x\nb: y\n", `unclosed-quote 1:4 "'" the quote \`'\` is never closed`],
    [
        'a: [1, 2\nb: 3\n',
        'unclosed-bracket 1:4 "[" the bracket `[` is never closed, or a line inside it is not indented',
    ],
    ['{ a: 1', 'unclosed-bracket 1:1 "{" the bracket `{` is never closed'],
    ['b: ["a" "c"]\n', 'missing-comma 1:9 ""c"" a comma is missing before `"c"`'],
    [
        'a: { b: 1 c: 2 }\n',
        'missing-comma 1:9 "1 c: 2" inside brackets a comma is missing, or an indented part begins',
    ],
    [
        'a: [b, c\n  d: e]\n',
        'missing-comma 1:8 "c" `c` is followed by no comma, so the next line became part of it',
    ],
    ['title: MQL: hot\n', 'colon-in-text 1:11 ":" a second colon with a blank behind it stands in the line'],
    ['a: @ops\n', 'reserved-character 1:4 "@" the value begins with `@`, which YAML keeps for itself'],
    ['a: %\n', 'reserved-character 1:4 "%" the value begins with `%`, which YAML keeps for itself'],
    ['a: |text\n', 'reserved-character 1:5 "text" `text` follows the | or > that begins a text block'],
    ['a: "C:\\d"\n', 'unknown-escape 1:7 "\\d" `\\d` is no escape that YAML knows'],
    ['a:1\nb: 2\n', 'missing-colon 1:1 "a:1" `a:1` has no colon, so the next line became part of it'],
    ['a: 1\nb\nc: 3\n', 'missing-colon 2:1 "b" `b` is followed by no colon'],
    [
        'a: 1\n  b: 2\n',
        'indentation 2:3 "b:" `b:` stands deeper than the line above, which has a value of its own',
    ],
    ['a:\n  b: 1\n c: 2\n', 'indentation 3:2 "c:" the line is not indented like its neighbours'],
    ['- - a\n - b\n', 'indentation 2:2 "-" the line is not indented like its neighbours'],
    ['a: - b\n', 'syntax 1:4 "-" a list entry begins where the value of a key or the next key is expected'],
    ['- a\nb: 1\n', 'syntax 2:1 "b" `b` does not belong here'],
    ['a: [1]]\n', 'syntax 1:7 "]" `]` does not belong here'],
    ['a: [b,,c]\n', 'syntax 1:7 "," `,` does not belong here'],
    ['a: "x"#c\n', 'syntax 1:7 "#c" a comment begins without a blank before its #'],
    ['a: *\n', 'syntax 1:4 "*" `*` begins an anchor or alias that has no name'],
    ['a: &x &y z\n', 'syntax 1:7 "&y" the value has a second anchor'],
    ['%YAML 1.2\n%YAML 1.2\n---\n', 'directive 2:1 "%YAML 1.2" the document states its version a second time'],
    ['%YAML 1.1\n---\na: 1\n', 'directive 1:1 "%YAML 1.1" `%YAML 1.1` is no directive of YAML 1.2'],
    ['%FOO\n---\na: 1\n', 'directive 1:1 "%FOO" `%FOO` is no directive of YAML 1.2'],
    ['a: !include b.yaml\n', 'tag 1:4 "!include" the tag `!include` has no meaning here'],
    ['a: !!binary aGk=\n', 'tag 1:4 "!!binary" the tag `!!binary` has no meaning here'],
    [
        '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n',
        'merge-conflict 1:1 "<<<<<<<" the file holds an unresolved merge conflict',
    ],
];
describe('a common mistake', () => {
    it.each(mistakes)('in %j is told in one plain sentence', (text, told) => {
        const { findings } = load(text);
        const [first] = findings.map(({ code, message, range }) => {
            const piece = text.slice(range?.start.offset, range?.end.offset);
            return `${code.replace('load/', '')} ${range?.start.line}:${range?.start.column} "${piece}" ${message}`;
        });
        expect(first).toBe(told);
        expect(findings.length).toBe(1);
    });
});
