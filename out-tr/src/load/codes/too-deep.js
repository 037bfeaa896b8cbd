export const tooDeep = {
    code: 'load/too-deep',
    severity: 'error',
    owner: 'joint',
    summary: 'Maps and lists stand at most 100 levels inside each other.',
    why: 'nobody can read such nesting, and it can exhaust the memory of the tools that try',
    help: 'split the criterion, or name its parts',
    bad: `kind: lists
lists: [[[[[[a]]]]]]
`,
    good: `kind: lists
lists: [a]
`,
};
