export const rate = {
    code: 'link/rate',
    severity: 'error',
    owner: 'joint',
    summary: 'A rate lies above 0 % and is at most 100 %.',
    why: 'nobody can win more deals than there are, and no number of leads makes up for a rate of nothing',
    help: 'write the rate that was measured',
    bad: `kind: plan
id: revenue-2027
months: { from: 2027-01, to: 2027-03 }
target: 300000
segments:
  inbound:
    share: 100 %
    sourcedBy: marketing
    dealSize: 25000
    steps:
      - { from: mql, to: sal, rate: 0 % }
      - { from: sal, to: won, rate: 7 % }
`,
    good: `kind: plan
id: revenue-2027
months: { from: 2027-01, to: 2027-03 }
target: 300000
segments:
  inbound:
    share: 100 %
    sourcedBy: marketing
    dealSize: 25000
    steps:
      - { from: mql, to: sal, rate: 70 % }
      - { from: sal, to: won, rate: 7 % }
`,
};
