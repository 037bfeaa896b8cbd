export const missingId = {
    code: 'records/missing-id',
    severity: 'error',
    owner: 'marketing',
    summary: 'Every row has an id.',
    why: 'a row without an id belongs to nobody and cannot be found again',
    help: 'draw the export with the id of every record',
    bad: `lead_id,company
,Musterwerk
`,
    good: `lead_id,company
L-1,Musterwerk
`,
};
