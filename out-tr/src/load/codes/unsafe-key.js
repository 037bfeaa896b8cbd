export const unsafeKey = {
    code: 'load/unsafe-key',
    severity: 'error',
    owner: 'joint',
    summary: 'No key is called `__proto__`, `constructor` or `prototype`.',
    why: 'programs give these names a meaning of their own; a definition of that name could change how others are read',
    help: 'choose another name',
    bad: `kind: fields
fields:
  constructor: { type: text }
`,
    good: `kind: fields
fields:
  builder: { type: text }
`,
};
