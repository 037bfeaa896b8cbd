/** What to do about a file that has no delimiter. */
export const drawAnew = 'draw the export anew, or correct the ending of its name';
export const unreadableFile = {
    code: 'records/unreadable-file',
    severity: 'error',
    owner: 'marketing',
    summary: 'A file of records has the form that its name says.',
    why: 'half a file gives half the leads, and nobody sees which half',
    help: 'draw the export anew, or correct `delimiter` and `quote` in the source',
    bad: `PK\\x03\\x04
`,
    good: `lead_id,company
L-1,Musterwerk
`,
};
