export const noWhole = {
    code: 'link/no-whole',
    severity: 'error',
    owner: 'joint',
    summary: 'Shares that divide something sum to exactly 100 %.',
    why: 'a part of the deals, or of the leads, would fall into no month at all, or into two',
    help: 'correct the shares until they sum to 100 %; write thirds as `1/3`',
    bad: `kind: plan
id: revenue-2027
months: { from: 2027-01, to: 2027-03 }
target: 300000
season: { 2027-01: 33 %, 2027-02: 33 %, 2027-03: 33 % }
segments:
  inbound:
    share: 100 %
    sourcedBy: marketing
    dealSize: 25000
    steps:
      - { from: mql, to: sal, rate: 70 % }
      - { from: sal, to: won, rate: 7 % }
`,
    good: `kind: plan
id: revenue-2027
months: { from: 2027-01, to: 2027-03 }
target: 300000
season: { 2027-01: 1/3, 2027-02: 1/3, 2027-03: 1/3 }
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
