export const badNumber = {
    code: 'records/bad-number',
    severity: 'error',
    owner: 'marketing',
    summary: 'Every number is written in the declared form, with no more decimals than its field keeps.',
    why: '1.234 is one number in Berlin and another in Boston',
    help: 'correct the cell, or declare `decimal` and `thousands` in the source',
    bad: `lead_id,employees
L-1,"1.234,5"
`,
    good: `lead_id,employees
L-1,1234
`,
};
