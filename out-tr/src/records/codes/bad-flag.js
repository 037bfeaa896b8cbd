export const badFlag = {
    code: 'records/bad-flag',
    severity: 'error',
    owner: 'marketing',
    summary: 'A column of yes and no holds only the declared words.',
    why: 'a third word is taken for neither, and the condition on it is false',
    help: 'correct the cell, or say in the source what the word means',
    bad: `lead_id,partner
L-1,maybe
`,
    good: `lead_id,partner
L-1,true
`,
};
