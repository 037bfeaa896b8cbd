export const unknownValue = {
    code: 'records/unknown-value',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Every value lies in the domain of its field.',
    why: 'no rule was agreed for such a value, so it earns nothing',
    help: 'say in the source what the value means, correct it, or extend the domain of the field',
    bad: `lead_id,country
L-1,Atlantis
`,
    good: `lead_id,country
L-1,DE
`,
};
