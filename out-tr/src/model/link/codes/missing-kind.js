export const missingKind = {
    code: 'link/missing-kind',
    severity: 'error',
    owner: 'joint',
    summary: 'The documents that every agreement needs are there.',
    why: 'without its lifecycle, its routing or its escalation an agreement leaves open what happens to a lead',
    help: 'add one document of the missing kind',
    bad: `# no document of kind lifecycle stands in any file
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
