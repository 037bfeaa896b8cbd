export const missingColumn = {
    code: 'records/missing-column',
    severity: 'error',
    owner: 'marketing',
    summary: 'Every column that the source names stands in the file.',
    why: 'everything the column would say is missing for every lead',
    help: 'add the column to the export, or take it out of the source',
    bad: `company
Musterwerk
`,
    good: `lead_id,company
L-1,Musterwerk
`,
};
