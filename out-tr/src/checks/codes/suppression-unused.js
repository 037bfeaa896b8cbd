export const suppressionUnused = {
    code: 'checks/suppression-unused',
    severity: 'warning',
    owner: 'joint',
    summary: 'Every exception accepts a finding that is there.',
    why: 'an exception without a finding waits for the next mistake and hides it',
    help: 'delete it, or move it to the line of the finding or the line before',
    fix: 'deletes the exception, where the file has no finding of that code',
    bad: `kind: signals
# leadpact-allow scoring/cap-without-effect until 2099-03-31: the rules for webinars follow in March
signals:
  demo-video:
    intent: low
`,
    good: `kind: signals
signals:
  demo-video:
    intent: low
`,
};
