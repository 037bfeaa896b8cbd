export const leadingZero = {
    code: 'load/leading-zero',
    severity: 'error',
    owner: 'joint',
    summary: 'A number does not begin with a zero.',
    why: 'a number keeps no zeros in front: 01067 becomes 1067, so postcodes, telephone numbers and ids lose their first digit',
    help: "put it in quotes if it is a code (`'01067'`), or drop the zero if it is a number",
    fix: 'puts it in quotes, or drops the zeros where only a number can stand',
    bad: `kind: lists
lists:
  dresden: { values: [01067] }
`,
    good: `kind: lists
lists:
  dresden: { values: ['01067'] }
`,
};
