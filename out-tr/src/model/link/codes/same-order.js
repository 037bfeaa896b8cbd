export const sameOrder = {
    code: 'link/same-order',
    severity: 'error',
    owner: 'joint',
    summary: 'Every stage has an `order` of its own, and so has every channel.',
    why: 'of two with the same order nobody can say which comes first, so each system decides by chance',
    help: 'give each a number of its own; steps of ten leave room',
    bad: `kind: lifecycle
stages:
  lead: { order: 10 }
  mql: { order: 20 }
  sal: { order: 20 }
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
