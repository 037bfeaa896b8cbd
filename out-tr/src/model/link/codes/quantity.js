export const quantity = {
    code: 'link/quantity',
    severity: 'error',
    owner: 'joint',
    summary: 'Durations, rates, shares, dates and instants are written so that everybody reads the same.',
    why: 'a quantity that two readers understand differently is a promise that one of them thinks broken',
    help: 'write a number and its unit, as the grammar of the language has it',
    bad: `kind: calendar
id: old
zone: Europe/Berlin
hours:
  - { days: [mon-fri], from: 09:00, to: 17:00 }
exceptions:
  0000-12-24: closed
`,
    good: `kind: calendar
id: old
zone: Europe/Berlin
hours:
  - { days: [mon-fri], from: 09:00, to: 17:00 }
exceptions:
  2026-12-24: closed
`,
};
