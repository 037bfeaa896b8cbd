export const unreachablePass = {
    code: 'link/unreachable-pass',
    severity: 'error',
    owner: 'joint',
    summary: 'A checklist asks for no more than its items can give.',
    why: 'no lead ever passes, so the stage behind the checklist stays empty',
    help: 'ask for at most as many items, or as much weight, as there is',
    bad: `kind: qualification
id: bant
framework: BANT
items:
  budget: { when: { annual-revenue: { gte: 1000000 } } }
  authority: { when: { seniority: { in: [vp, c-level] } } }
pass: { atLeast: 3 }
`,
    good: `kind: qualification
id: bant
framework: BANT
items:
  budget: { when: { annual-revenue: { gte: 1000000 } } }
  authority: { when: { seniority: { in: [vp, c-level] } } }
pass: { atLeast: 2 }
`,
};
