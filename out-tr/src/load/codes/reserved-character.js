export const reservedCharacter = {
    code: 'load/reserved-character',
    severity: 'error',
    owner: 'joint',
    summary: 'A value does not begin with a character that YAML reserves.',
    why: 'the character means something else to YAML, so the value cannot be read',
    help: 'put the value in quotes',
    bad: `kind: people
channel: @sales-ops
`,
    good: `kind: people
channel: "@sales-ops"
`,
};
