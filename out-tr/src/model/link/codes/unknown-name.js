export const unknownName = {
    code: 'link/unknown-name',
    severity: 'error',
    owner: 'joint',
    summary: 'Every name that is used is declared somewhere.',
    why: 'a rule that names something nobody declared never acts, and nobody notices',
    help: 'correct the name, or declare it',
    bad: `kind: signals
signals:
  webinar: { intent: standard, consent: e-mail-marketing }
`,
    good: `kind: signals
signals:
  webinar: { intent: standard, consent: email-marketing }
`,
};
