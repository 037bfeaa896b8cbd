export const duplicateKey = {
    code: 'load/duplicate-key',
    severity: 'error',
    owner: 'joint',
    summary: 'A key stands once in its map.',
    why: 'only one of the two values can count, and a reader cannot know which',
    help: 'delete one of the two, or rename it',
    bad: `kind: lists
lists:
  competitors: { values: [rival.example] }
  competitors: { values: [other.example] }
`,
    good: `kind: lists
lists:
  competitors: { values: [rival.example, other.example] }
`,
};
