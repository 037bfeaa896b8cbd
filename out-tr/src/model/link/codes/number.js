export const number = {
    code: 'link/number',
    severity: 'error',
    owner: 'joint',
    summary: 'A `min` or `max` has no more decimals than its field keeps.',
    why: 'a bound that no value can have is read differently by every system',
    help: 'round the number, or declare a larger `scale`',
    bad: `kind: fields
fields:
  discount: { type: decimal, scale: 1, max: 33.35 }
`,
    good: `kind: fields
fields:
  discount: { type: decimal, scale: 2, max: 33.35 }
`,
};
