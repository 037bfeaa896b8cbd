export const points = {
    code: 'link/points',
    severity: 'error',
    owner: 'joint',
    summary: 'Points have no more decimals than their scoring.',
    why: 'scores are exact, so finer points would be rounded by one system and not by another',
    help: 'round the points, or raise the `scale` of the scoring',
    bad: `kind: scoring
id: lead-score
fit:
  rules:
    size: { when: { employees: { gte: 50 } }, points: 7.5 }
`,
    good: `kind: scoring
id: lead-score
scale: 1
fit:
  rules:
    size: { when: { employees: { gte: 50 } }, points: 7.5 }
`,
};
