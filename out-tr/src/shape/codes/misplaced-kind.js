export const misplacedKind = {
    code: 'shape/misplaced-kind',
    severity: 'error',
    owner: 'joint',
    summary: 'Sample leads live under `test/leads/`, and nothing else does.',
    why: 'sample leads among the definitions would be released with them, and definitions among the sample leads would be overlooked',
    help: 'move the document to the folder of its kind',
    bad: `kind: sample
lead: { country: DE }
asOf: 2026-11-20T09:30+01:00
expect: { stage: lead }
`,
    good: `kind: lists
lists:
  competitors: { values: [rival.example] }
`,
};
