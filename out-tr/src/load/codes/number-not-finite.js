export const numberNotFinite = {
    code: 'load/number-not-finite',
    severity: 'error',
    owner: 'joint',
    summary: 'Numbers are finite.',
    why: 'infinity and "not a number" cannot be added, compared or exported to a CRM',
    help: 'write the number that is meant, or leave the entry out for "no limit"',
    bad: `kind: scoring
total: { max: .inf }
`,
    good: `kind: scoring
total: { max: 100 }
`,
};
