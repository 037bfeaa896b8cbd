export const fixedLevel = {
    code: 'checks/fixed-level',
    severity: 'error',
    owner: 'joint',
    summary: 'Only rules are weighed and accepted; what could not be read stays an error.',
    why: 'everything else relies on a readable agreement, so an error that is waved through would come back as a wrong score',
    help: 'repair the finding; levels and exceptions are for rules',
    bad: `kind: checks
owner: joint
levels:
  link/unknown-name: warning
`,
    good: `kind: checks
owner: joint
levels:
  scoring/no-negative: warning
`,
};
