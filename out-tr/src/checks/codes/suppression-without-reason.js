export const suppressionWithoutReason = {
    code: 'checks/suppression-without-reason',
    severity: 'error',
    owner: 'joint',
    summary: 'Every exception says why.',
    why: 'in half a year nobody remembers, and what nobody can explain stays for ever',
    help: 'write the reason after the date: `until 2027-03-31: the rules for webinars follow in March`',
    bad: `kind: scoring
id: lead-score
engagement:
  groups:
    intent:
      # leadpact-allow scoring/cap-without-effect until 2099-03-31
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
