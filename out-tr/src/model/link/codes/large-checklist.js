export const largeChecklist = {
    code: 'link/large-checklist',
    severity: 'error',
    owner: 'joint',
    summary: 'A checklist, together with the checklists it names, has at most 5,000 conditions in at most 20 levels.',
    why: 'nobody can follow how such a checklist decides, and no system can carry it',
    help: 'ask for fewer things, or let fewer checklists contain others',
    bad: `kind: qualification
id: level-0
framework: custom
items: { size: { when: { employees: { gte: 50 } } } }
pass: all
${Array.from({ length: 4 }, (_, index) => nested(index + 1, 10)).join('')}`,
    good: `kind: qualification
id: level-0
framework: custom
items: { size: { when: { employees: { gte: 50 } } } }
pass: all
${nested(1, 1)}`,
};
/** A checklist that names the one below it several times. */
function nested(level, times) {
    const reference = `{ qualification: level-${level - 1} }`;
    return `---
kind: qualification
id: level-${level}
framework: custom
items: { below: { when: { all: [${Array.from({ length: times }, () => reference).join(', ')}] } } }
pass: all
`;
}
