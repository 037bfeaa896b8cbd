export const missingKey = {
    code: 'shape/missing-key',
    severity: 'error',
    owner: 'joint',
    summary: 'Every key that a definition needs is there.',
    why: 'without it the definition says too little to be kept, tested or built',
    help: 'add the key',
    bad: `kind: signals
signals:
  demo-request: { title: Demo request }
`,
    good: `kind: signals
signals:
  demo-request: { title: Demo request, intent: high }
`,
};
