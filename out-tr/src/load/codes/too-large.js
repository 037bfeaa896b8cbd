export const tooLarge = {
    code: 'load/too-large',
    severity: 'error',
    owner: 'joint',
    summary: 'A file has at most 512 kB.',
    why: 'a complete agreement fits into a fifth of that; a larger file is usually an export that does not belong here',
    help: 'split the definitions over several files, and keep exports and records outside of the agreement',
    bad: `kind: lists
lists:
  domains: { values: [one.example, two.example, three.example] }
`,
    good: `kind: lists
lists: {}
`,
};
