export const duplicateValue = {
    code: 'link/duplicate-value',
    severity: 'error',
    owner: 'joint',
    summary: 'The values of a field stay different when capital letters and blanks are ignored.',
    why: 'values are compared without regard to capital letters and extra blanks, so two spellings would be one value with two meanings',
    help: 'keep one of the spellings',
    bad: `kind: fields
fields:
  industry: { type: enum, values: [Retail, retail, Logistics] }
`,
    good: `kind: fields
fields:
  industry: { type: enum, values: [Retail, Logistics] }
`,
};
