export const levels = {
    code: 'link/levels',
    severity: 'error',
    owner: 'joint',
    summary: 'The escalation ladder has the levels 1, 2 and 3, in this order.',
    why: 'an incident climbs one level at a time, so a missing level leaves it without anybody to decide',
    help: 'write level 1, level 2 and level 3, in this order',
    fix: 'puts the levels in order, where 1, 2 and 3 are all there',
    bad: `kind: escalation
perLead:
  - { id: warn-owner, at: 75 %, action: warn, to: owner }
levels:
  - { id: level-1, level: 1, title: Level 1, who: [sales-ops], action: Talk., within: 5 business days }
  - { id: level-3, level: 3, title: Level 3, who: [sales-ops], action: Talk., within: 5 business days }
  - { id: level-2, level: 2, title: Level 2, who: [sales-ops], action: Talk., within: 5 business days }
`,
    good: `kind: escalation
perLead:
  - { id: warn-owner, at: 75 %, action: warn, to: owner }
levels:
  - { id: level-1, level: 1, title: Level 1, who: [sales-ops], action: Talk., within: 5 business days }
  - { id: level-2, level: 2, title: Level 2, who: [sales-ops], action: Talk., within: 5 business days }
  - { id: level-3, level: 3, title: Level 3, who: [sales-ops], action: Talk., within: 5 business days }
`,
};
