export const absentColumn = {
    code: 'records/absent-column',
    severity: 'info',
    owner: 'joint',
    summary: 'An export has every column the agreement knows.',
    why: 'every condition on such a field is false for every lead, as if nobody knew anything',
    help: 'add the column to the export, or be content that the field is missing',
    bad: `lead_id,company
L-1,Musterwerk
`,
    good: `lead_id,company,employees
L-1,Musterwerk,180
`,
};
