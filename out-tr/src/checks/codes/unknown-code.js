export const unknownCode = {
    code: 'checks/unknown-code',
    severity: 'error',
    owner: 'joint',
    summary: 'Levels, comments and the baseline name findings that leadpact has.',
    why: 'a code that nobody reports changes nothing, and people believe that it does',
    help: 'write the code as `leadpact rules --all` lists it',
    fix: 'writes the code as it is spelled, where exactly one is close',
    bad: `kind: checks
owner: joint
levels:
  scoring/no-negativ: error
`,
    good: `kind: checks
owner: joint
levels:
  scoring/no-negative: error
`,
};
