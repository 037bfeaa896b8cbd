export const emptyFile = {
    code: 'records/empty-file',
    severity: 'error',
    owner: 'marketing',
    summary: 'A file of records begins with the names of its columns.',
    why: 'without them nobody knows what a cell says',
    help: 'draw the export anew',
    bad: ``,
    good: `lead_id,company
`,
};
