export const duplicateHeader = {
    code: 'records/duplicate-header',
    severity: 'error',
    owner: 'marketing',
    summary: 'Every column of a file has a name of its own.',
    why: 'nobody can say which of the two columns is meant',
    help: 'rename one of the columns in the report that makes the export',
    bad: `lead_id,company,company
L-1,Musterwerk,Muster AG
`,
    good: `lead_id,company,parent
L-1,Musterwerk,Muster AG
`,
};
