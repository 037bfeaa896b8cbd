export const wrongType = {
    code: 'shape/wrong-type',
    severity: 'error',
    owner: 'joint',
    summary: 'Every value is of the type that its key needs: a text, a number, a list, a block of keys.',
    why: 'the value cannot be read, so the definition it belongs to does not hold',
    help: 'write a value of the right type',
    bad: `kind: people
teams:
  inside-sales: { side: sales }
members:
  m-101: { team: inside-sales, weight: two }
`,
    good: `kind: people
teams:
  inside-sales: { side: sales }
members:
  m-101: { team: inside-sales, weight: 2 }
`,
};
