export const duplicateId = {
    code: 'records/duplicate-id',
    severity: 'error',
    owner: 'marketing',
    summary: 'Every row has an id of its own.',
    why: 'a lead that is counted twice is promised twice',
    help: 'draw the export without joins that repeat rows; the first row of an id counts',
    bad: `lead_id,company
L-1,Musterwerk
L-1,Musterwerk GmbH
`,
    good: `lead_id,company
L-1,Musterwerk
L-2,Musterwerk GmbH
`,
};
