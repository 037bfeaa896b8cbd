export const numberNotExact = {
    code: 'load/number-not-exact',
    severity: 'error',
    owner: 'joint',
    summary: 'Numbers have at most 15 significant digits.',
    why: 'a computer cannot hold the number exactly, and points and money must add up',
    help: 'write fewer digits, or put it in quotes if it is an id',
    bad: `kind: lists
lists:
  accounts: { values: [12345678901234567890] }
`,
    good: `kind: lists
lists:
  accounts: { values: ['12345678901234567890'] }
`,
};
