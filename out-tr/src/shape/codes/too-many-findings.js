export const tooManyFindings = {
    code: 'shape/too-many-findings',
    severity: 'error',
    owner: 'joint',
    summary: 'A document has at most 100 findings about its shape.',
    why: 'one early mistake probably causes most of them',
    help: 'repair the findings above first, then check again',
    bad: `kind: lists
lists:
${Array.from({ length: 101 }, (_, index) => `  list-${index}: { value: [a] }\n`).join('')}`,
    good: `kind: lists
lists:
  competitors: { values: [rival.example] }
`,
};
