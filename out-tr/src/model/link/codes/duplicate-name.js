export const duplicateName = {
    code: 'link/duplicate-name',
    severity: 'error',
    owner: 'joint',
    summary: 'Every name is declared once, in all files together.',
    why: 'of two definitions with one name only one can apply, and readers of the other believe in something that does not',
    help: 'keep one of the two, or give one of them another name',
    bad: `kind: signals
signals:
  demo-request: { intent: low }
`,
    good: `kind: signals
signals:
  demo-video: { intent: low }
`,
};
