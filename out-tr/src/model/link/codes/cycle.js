export const cycle = {
    code: 'link/cycle',
    severity: 'error',
    owner: 'joint',
    summary: 'No checklist contains itself.',
    why: 'a checklist that waits for its own result never passes',
    help: 'write the shared items into a checklist of their own that names none of the others',
    bad: `kind: qualification
id: bant
framework: BANT
items:
  budget: { when: { qualification: money } }
pass: all
---
kind: qualification
id: money
framework: custom
items:
  bant: { when: { qualification: bant } }
pass: all
`,
    good: `kind: qualification
id: bant
framework: BANT
items:
  budget: { when: { qualification: money } }
pass: all
---
kind: qualification
id: money
framework: custom
items:
  revenue: { when: { annual-revenue: { gte: 1000000 } } }
pass: all
`,
};
