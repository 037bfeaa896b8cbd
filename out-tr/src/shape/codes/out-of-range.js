export const outOfRange = {
    code: 'shape/out-of-range',
    severity: 'error',
    owner: 'joint',
    summary: 'Every number lies where it makes sense.',
    why: 'a promise or a score with such a number can never come about',
    help: 'write a number within the bounds',
    bad: `kind: people
teams:
  inside-sales: { side: sales }
members:
  m-101: { team: inside-sales, weight: 0 }
`,
    good: `kind: people
teams:
  inside-sales: { side: sales }
members:
  m-101: { team: inside-sales, weight: 1 }
`,
};
