export const reservedName = {
    code: 'link/reserved-name',
    severity: 'error',
    owner: 'joint',
    summary: 'No definition takes a name that already means something.',
    why: 'one word with two meanings is read one way by people and the other way by a system',
    help: 'choose another name',
    bad: `kind: scoring
id: lead-score
fit:
  rules:
    size: { when: { employees: { gte: 50 } }, points: 10 }
grades: { A: 50 %, U: always }
`,
    good: `kind: scoring
id: lead-score
fit:
  rules:
    size: { when: { employees: { gte: 50 } }, points: 10 }
grades: { A: 50 %, B: always }
`,
};
