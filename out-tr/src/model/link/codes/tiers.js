export const tiers = {
    code: 'link/tiers',
    severity: 'error',
    owner: 'joint',
    summary: 'The ranges of a tiered rule rise and do not overlap.',
    why: 'where two ranges hold at once, each system takes another one',
    help: 'write the ranges in rising order, each beginning above the end of the one before',
    bad: `kind: scoring
id: lead-score
engagement:
  rules:
    visits:
      signal: pricing-page-visit
      count: { tiers: [{ from: 1, to: 3, points: 5 }, { from: 3, points: 12 }] }
`,
    good: `kind: scoring
id: lead-score
engagement:
  rules:
    visits:
      signal: pricing-page-visit
      count: { tiers: [{ from: 1, to: 2, points: 5 }, { from: 3, points: 12 }] }
`,
};
