export const encoding = {
    code: 'records/encoding',
    severity: 'error',
    owner: 'marketing',
    summary: 'The letters of a file are stored as the source says.',
    why: 'Müller becomes M�ller, and no list or rule finds him again',
    help: 'correct `encoding` in the source, or export as UTF-8',
    bad: `lead_id,company
L-1,M�ller
`,
    good: `lead_id,company
L-1,Müller
`,
};
