export const unknownAlias = {
    code: 'load/unknown-alias',
    severity: 'error',
    owner: 'joint',
    summary: 'An alias repeats a part that stands above it.',
    why: 'the value it should repeat does not exist',
    help: 'mark the part with `&name` above its use, or write the value out; a text that begins with `*` needs quotes',
    bad: `kind: lists
lists: { competitors: *rivals }
`,
    good: `kind: lists
lists: { all: &rivals { values: [a] }, competitors: *rivals }
`,
};
