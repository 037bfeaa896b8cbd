export const tooManyItems = {
    code: 'link/too-many-items',
    severity: 'error',
    owner: 'joint',
    summary: 'A weighted checklist has at most ten items.',
    why: 'the ways to reach the weight double with every item, until nobody and no system can follow them',
    help: 'merge items, or let a number of items decide: `pass: { atLeast: 3 }`',
    bad: `kind: qualification
id: long
framework: custom
items:
  item-1: { when: { employees: { gte: 10 } } }
  item-2: { when: { employees: { gte: 20 } } }
  item-3: { when: { employees: { gte: 30 } } }
  item-4: { when: { employees: { gte: 40 } } }
  item-5: { when: { employees: { gte: 50 } } }
  item-6: { when: { employees: { gte: 60 } } }
  item-7: { when: { employees: { gte: 70 } } }
  item-8: { when: { employees: { gte: 80 } } }
  item-9: { when: { employees: { gte: 90 } } }
  item-10: { when: { employees: { gte: 100 } } }
  item-11: { when: { employees: { gte: 110 } } }
pass: { weight: 5 }
`,
    good: `kind: qualification
id: long
framework: custom
items:
  item-1: { when: { employees: { gte: 10 } } }
  item-2: { when: { employees: { gte: 20 } } }
  item-3: { when: { employees: { gte: 30 } } }
  item-4: { when: { employees: { gte: 40 } } }
  item-5: { when: { employees: { gte: 50 } } }
  item-6: { when: { employees: { gte: 60 } } }
  item-7: { when: { employees: { gte: 70 } } }
  item-8: { when: { employees: { gte: 80 } } }
  item-9: { when: { employees: { gte: 90 } } }
  item-10: { when: { employees: { gte: 100 } } }
pass: { weight: 5 }
`,
};
