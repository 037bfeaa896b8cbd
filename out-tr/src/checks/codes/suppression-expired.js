export const suppressionExpired = {
    code: 'checks/suppression-expired',
    severity: 'warning',
    owner: 'joint',
    summary: 'No exception outlives its date.',
    why: 'the date was the promise to look at it again, and nobody has',
    help: 'repair the finding and delete the exception, or agree on a new date and write why',
    bad: `kind: scoring
id: lead-score
engagement:
  groups:
    intent:
      # leadpact-allow scoring/cap-without-effect until 2026-03-31: the rules for webinars follow in March
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
