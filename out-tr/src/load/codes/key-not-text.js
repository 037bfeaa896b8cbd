export const keyNotText = {
    code: 'load/key-not-text',
    severity: 'error',
    owner: 'joint',
    summary: 'Every key is a word or a number.',
    why: 'other definitions refer to it by name, and this has none',
    help: 'write a name before the colon',
    bad: `kind: lists
lists:
  : { values: [rival.example] }
`,
    good: `kind: lists
lists:
  competitors: { values: [rival.example] }
`,
};
