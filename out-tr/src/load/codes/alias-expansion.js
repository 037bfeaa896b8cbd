export const aliasExpansion = {
    code: 'load/alias-expansion',
    severity: 'error',
    owner: 'joint',
    summary: 'Aliases repeat at most 10,000 values in one document.',
    why: 'a few lines that multiply themselves can stop the whole check, and nobody could read the result',
    help: 'write the repeated part once where it is used, or put shared values into `kind: lists`',
    bad: `kind: lists
lists:
  one: &one [a, a, a, a, a, a, a, a, a, a]
  ten: &ten [*one, *one, *one, *one, *one, *one, *one, *one, *one, *one]
  hundred: [*ten, *ten, *ten, *ten, *ten, *ten, *ten, *ten, *ten, *ten]
`,
    good: `kind: lists
lists:
  one: &one [a, a, a, a, a, a, a, a, a, a]
  same: *one
`,
};
