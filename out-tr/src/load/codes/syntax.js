export const syntax = {
    code: 'load/syntax',
    severity: 'error',
    owner: 'joint',
    summary: 'Files are well-formed YAML.',
    why: 'the document cannot be read, so nothing in it is checked or built',
    help: 'compare the line with a working file; quotes, brackets and indentation are the usual causes',
    bad: `kind: lists
lists: [a, b]]
`,
    good: `kind: lists
lists: [a, b]
`,
};
