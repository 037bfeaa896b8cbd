export const empty = {
    code: 'shape/empty',
    severity: 'error',
    owner: 'joint',
    summary: 'Whatever is begun says something: no empty text, list or block.',
    why: 'people believe that something is agreed, and nothing is',
    help: 'write what was meant, or delete the key',
    bad: `kind: lists
lists:
  competitors: { values: [] }
`,
    good: `kind: lists
lists:
  competitors: { values: [rival.example] }
`,
};
