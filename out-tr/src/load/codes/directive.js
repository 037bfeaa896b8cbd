export const directive = {
    code: 'load/directive',
    severity: 'error',
    owner: 'joint',
    summary: 'A document carries no YAML directive except `%YAML 1.2`.',
    why: 'under another YAML version `no` or `09:00` mean something else, so two readers would see two agreements',
    help: 'delete the line; leadpact reads YAML 1.2',
    bad: `%YAML 1.1
---
kind: lists
`,
    good: `%YAML 1.2
---
kind: lists
`,
};
