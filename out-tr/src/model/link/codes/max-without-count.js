export const maxWithoutCount = {
    code: 'link/max-without-count',
    severity: 'error',
    owner: 'joint',
    summary: 'A `max` stands only where several events count.',
    why: 'readers believe that a limit is at work that changes nothing',
    help: 'delete `max`, or count `every` event or `distinctBy` a property',
    bad: `kind: scoring
id: lead-score
engagement:
  rules:
    demo: { signal: demo-request, points: 40, count: latest, max: 3 per 30 days }
`,
    good: `kind: scoring
id: lead-score
engagement:
  rules:
    demo: { signal: demo-request, points: 40, count: every, max: 3 per 30 days }
`,
};
