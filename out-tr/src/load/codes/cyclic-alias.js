export const cyclicAlias = {
    code: 'load/cyclic-alias',
    severity: 'error',
    owner: 'joint',
    summary: 'An alias never stands inside the part it repeats.',
    why: 'the part would contain itself without end',
    help: 'write the inner part out, or name it and refer to it by its id',
    bad: `kind: lists
lists: &all
  everything: *all
`,
    good: `kind: lists
lists:
  everything: { values: [a, b] }
`,
};
