export const steps = {
    code: 'link/steps',
    severity: 'error',
    owner: 'joint',
    summary: 'The steps of a plan form one way: each begins where the one before ends, rises, and the last ends with a won deal.',
    why: 'the need of one stage is worked out from the next, and a gap in the way makes a plan about nothing',
    help: 'put the steps into the order of the stages, without a gap',
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
      - { from: mql, to: sal, rate: 70 % }
      - { from: sal, to: mql, rate: 7 % }
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
