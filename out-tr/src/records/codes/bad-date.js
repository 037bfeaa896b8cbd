export const badDate = {
    code: 'records/bad-date',
    severity: 'error',
    owner: 'marketing',
    summary: 'Every date is written in the declared format and exists.',
    why: 'a date read in the wrong order is a wrong date, and the lead is judged by it',
    help: 'correct the cell, or declare the format in which the export writes dates',
    bad: `lead_id,contract-end
L-1,31.12.2026
`,
    good: `lead_id,contract-end
L-1,2026-12-31
`,
};
