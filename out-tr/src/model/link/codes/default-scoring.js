export const defaultScoring = {
    code: 'link/default-scoring',
    severity: 'error',
    owner: 'joint',
    summary: 'Exactly one scoring decides about stages.',
    why: 'with two scorings in charge, or none, two people compute two different MQLs from one lead',
    help: 'write `default: true` in the one scoring that the lifecycle uses',
    bad: `kind: scoring
id: lead-score
default: true
fit:
  rules:
    size: { when: { employees: { gte: 50 } }, points: 10 }
---
kind: scoring
id: account-score
default: true
fit:
  rules:
    size: { when: { employees: { gte: 500 } }, points: 10 }
`,
    good: `kind: scoring
id: lead-score
default: true
fit:
  rules:
    size: { when: { employees: { gte: 50 } }, points: 10 }
---
kind: scoring
id: account-score
fit:
  rules:
    size: { when: { employees: { gte: 500 } }, points: 10 }
`,
};
