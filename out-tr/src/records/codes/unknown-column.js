export const unknownColumn = {
    code: 'records/unknown-column',
    severity: 'error',
    owner: 'joint',
    summary: 'Every column of a file is read, or left out on purpose.',
    why: 'a renamed column would fall out of the score without a word',
    help: 'correct the name, or list the column under `ignore` of the source',
    bad: `lead_id,employes
L-1,180
`,
    good: `lead_id,employees
L-1,180
`,
};
