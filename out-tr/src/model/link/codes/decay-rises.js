export const decayRises = {
    code: 'link/decay-rises',
    severity: 'error',
    owner: 'joint',
    summary: 'The points of an event fall with its age, or stay the same.',
    why: 'an old event that counts more than a fresh one turns the ranking of leads upside down',
    help: 'write fractions between 0 and 1 that do not rise with the days',
    bad: `kind: scoring
id: lead-score
engagement:
  rules:
    demo: { signal: demo-request, points: 40, decay: { steps: { 30 days: 1/4, 60 days: 1/2 } } }
`,
    good: `kind: scoring
id: lead-score
engagement:
  rules:
    demo: { signal: demo-request, points: 40, decay: { steps: { 30 days: 1/2, 60 days: 1/4 } } }
`,
};
