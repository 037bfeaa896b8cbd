/** The promises about start-up. */
export const cliGates = [
    { of: 'leadpact version', to: 'node -e 0', atMost: 1.5 },
    { of: 'validate, changed files', to: 'bare parse', atMost: 0.8 },
    { of: 'validate, unchanged files', to: 'bare parse', atMost: 0.5 },
    { of: 'validate, changed files', to: 'redocly lint', atMost: 1 },
    { of: 'validate, changed files', to: 'spectral lint', atMost: 1 },
];
