export const suppressionUnreadable = {
    code: 'checks/suppression-unreadable',
    severity: 'error',
    owner: 'joint',
    summary: 'Every exception says which finding it accepts, until when, and why.',
    why: 'an exception that cannot be read accepts nothing, and its author believes that it does',
    help: 'write `# leadpact-allow <code> until <date>: <reason>`, for example `# leadpact-allow scoring/cap-without-effect until 2027-03-31: the rules for webinars follow in March`',
    bad: `kind: scoring
id: lead-score
engagement:
  groups:
    intent:
      # leadpact-allow scoring/cap-without-effect: the rules for webinars follow in March
      max: 80
`,
    good: `kind: scoring
id: lead-score
engagement:
  groups:
    intent:
      # leadpact-allow scoring/cap-without-effect until 2099-03-31: the rules for webinars follow in March
      max: 80
`,
};
