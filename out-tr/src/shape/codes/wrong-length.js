export const wrongLength = {
    code: 'shape/wrong-length',
    severity: 'error',
    owner: 'joint',
    summary: 'Lists that need a certain number of entries have it.',
    why: 'with fewer or more entries it is not clear what is meant',
    help: 'write exactly as many entries as are needed',
    bad: `kind: qualification
id: fit
framework: custom
items:
  size: { when: { employees: { between: [50] } } }
pass: all
`,
    good: `kind: qualification
id: fit
framework: custom
items:
  size: { when: { employees: { between: [50, 500] } } }
pass: all
`,
};
