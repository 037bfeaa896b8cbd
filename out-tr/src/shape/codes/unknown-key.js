export const unknownKey = {
    code: 'shape/unknown-key',
    severity: 'error',
    owner: 'joint',
    summary: 'Every key is one that leadpact reads.',
    why: 'a key that nobody reads changes nothing, and people believe that it does',
    help: 'write the key as it is spelled here, or delete it',
    fix: 'writes the key that was meant, where exactly one is close',
    bad: `kind: signals
signals:
  demo-request: { title: Demo request, intnet: high }
`,
    good: `kind: signals
signals:
  demo-request: { title: Demo request, intent: high }
`,
};
