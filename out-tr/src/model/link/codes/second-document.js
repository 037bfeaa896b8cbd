export const secondDocument = {
    code: 'link/second-document',
    severity: 'error',
    owner: 'joint',
    summary: 'What an agreement has once stands in one document.',
    why: 'of two lifecycles, routings or escalations only one can apply, and readers of the other believe in something that does not',
    help: 'merge the two documents, or delete one',
    bad: `kind: lifecycle
stages:
  lead: { order: 10 }
  mql: { order: 20 }
  sal: { order: 30 }
handoff: { stage: mql, acceptance: sal, decideWithin: 8 business hours, onExpiry: escalate, decidedBy: [sales-manager] }
cycles: { max: 3, scoreReset: none }
---
kind: lifecycle
stages:
  lead: { order: 10 }
  mql: { order: 20 }
  sal: { order: 40 }
handoff: { stage: mql, acceptance: sal, decideWithin: 8 business hours, onExpiry: escalate, decidedBy: [sales-manager] }
cycles: { max: 3, scoreReset: none }
`,
    good: `kind: lifecycle
stages:
  lead: { order: 10 }
  mql: { order: 20 }
  sal: { order: 30 }
handoff: { stage: mql, acceptance: sal, decideWithin: 8 business hours, onExpiry: escalate, decidedBy: [sales-manager] }
cycles: { max: 3, scoreReset: none }
`,
};
