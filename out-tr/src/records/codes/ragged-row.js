export const raggedRow = {
    code: 'records/ragged-row',
    severity: 'error',
    owner: 'marketing',
    summary: 'Every row has as many cells as there are columns.',
    why: 'a cell too many or too few shifts all that follow, so a postal code becomes a number of employees',
    help: 'quote cells that hold the delimiter, a quote or a line break',
    bad: `lead_id,company
L-1,Musterwerk, Hamburg
`,
    good: `lead_id,company
L-1,"Musterwerk, Hamburg"
`,
};
