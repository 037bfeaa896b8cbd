export const tooManyFindings = {
    code: 'load/too-many-findings',
    severity: 'error',
    owner: 'joint',
    summary: 'A file has at most 100 findings of the reader.',
    why: 'one early mistake probably causes most of them',
    help: 'repair the findings above first, then check again',
    bad: `kind: lists
lists: { a: .nan, b: .nan, c: .nan, d: .nan }
`,
    good: `kind: lists
lists: { a: 1, b: 2, c: 3, d: 4 }
`,
};
