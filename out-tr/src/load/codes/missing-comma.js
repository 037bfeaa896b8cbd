export const missingComma = {
    code: 'load/missing-comma',
    severity: 'error',
    owner: 'joint',
    summary: 'Entries inside `[ ]` and `{ }` are separated by commas.',
    why: 'two entries melt into one',
    help: 'put a comma between the entries',
    bad: `kind: lists
lists: { values: ["a" "b"] }
`,
    good: `kind: lists
lists: { values: ["a", "b"] }
`,
};
