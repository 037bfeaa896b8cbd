export const unknownValue = {
    code: 'shape/unknown-value',
    severity: 'error',
    owner: 'joint',
    summary: 'Where only certain values are possible, one of them is written.',
    why: 'no system could act on another value',
    help: 'write one of the possible values',
    fix: 'writes the value that was meant, where exactly one is close',
    bad: `kind: signals
signals:
  demo-request: { intent: hihg }
`,
    good: `kind: signals
signals:
  demo-request: { intent: high }
`,
};
