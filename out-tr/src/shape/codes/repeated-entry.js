export const repeatedEntry = {
    code: 'shape/repeated-entry',
    severity: 'error',
    owner: 'joint',
    summary: 'No list names the same thing twice.',
    why: 'the second entry changes nothing, so probably something else was meant',
    help: 'delete the second entry, or write what was meant',
    fix: 'deletes the second entry',
    bad: `kind: lists
lists:
  competitors: { values: [rival.example, rival.example] }
`,
    good: `kind: lists
lists:
  competitors: { values: [rival.example, other.example] }
`,
};
