export const tooManyFindings = {
    code: 'link/too-many-findings',
    severity: 'error',
    owner: 'joint',
    summary: 'A file has at most 100 findings about names and quantities.',
    why: 'one early mistake probably causes most of them',
    help: 'repair the findings above first, then check again',
    bad: `kind: signals
signals:
${Array.from({ length: 101 }, (_, index) => `  visit-${index}: { intent: low, consent: tracking }\n`).join('')}`,
    good: `kind: signals
signals:
  visit: { intent: low, consent: email-marketing }
`,
};
