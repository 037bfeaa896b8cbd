export const unknownKind = {
    code: 'shape/unknown-kind',
    severity: 'error',
    owner: 'joint',
    summary: 'Every `kind` is one of those that leadpact knows.',
    why: 'a document of an unknown kind is not read, so what it says does not hold',
    help: 'write one of the known kinds',
    fix: 'writes the kind that was meant, where exactly one is close',
    bad: `kind: signal
signals:
  demo-request: { intent: high }
`,
    good: `kind: signals
signals:
  demo-request: { intent: high }
`,
};
