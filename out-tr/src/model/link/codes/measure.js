export const measure = {
    code: 'link/measure',
    severity: 'error',
    owner: 'joint',
    summary: 'A goal and a bound are written in the unit of what is measured, and a measure fits its place.',
    why: 'a figure that cannot be held against its goal settles no argument',
    help: 'write a share for a share, days for days, money for money',
    bad: `kind: metric
id: acceptance
measure: { acceptance: true }
per: month
better: higher
bands: { good: 75, bad: 60 % }
`,
    good: `kind: metric
id: acceptance
measure: { acceptance: true }
per: month
better: higher
bands: { good: 75 %, bad: 60 % }
`,
};
