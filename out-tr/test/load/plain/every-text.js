/** What a text may begin with, so that the pieces behind it meet the readers in every state. */
export const beginnings = [
    ...[
        '',
        'a:',
        'a: ',
        'a:\n  ',
        'a:\n- ',
        'a:\n  - b',
        'a: b',
        'a: {',
        'a: { b',
        'a: { b: ',
        'a: [',
        'a: [b',
    ],
    ...['a: "', "a: '", 'a: |\n  b', 'a: >\n  b\n', 'a: 1', '---\n', 'a: 1\n---', 'a:\n  b:\n  - c: d\n'],
];
const pieces = [
    ...[
        'a',
        ' ',
        '\n',
        '\n  ',
        ':',
        ': ',
        '-',
        '#',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '|',
        '>',
        '1',
        '.',
        '?',
        '~',
    ],
];
/** Every text of exactly so many pieces of what means something to YAML, behind a beginning; in a fixed order. */
export function* everyText(beginning, length) {
    if (length === 0)
        yield beginning;
    else
        for (const piece of pieces)
            yield* everyText(beginning + piece, length - 1);
}
