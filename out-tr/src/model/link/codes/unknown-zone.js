export const unknownZone = {
    code: 'link/unknown-zone',
    severity: 'error',
    owner: 'joint',
    summary: 'A time zone is written by its IANA name.',
    why: 'deadlines computed in another zone than people think are missed by hours, twice a year by one more',
    help: 'write the name of the zone, for example `Europe/Berlin`',
    bad: `kind: calendar
id: north
zone: Europe/Hamburg
hours:
  - { days: [mon-fri], from: 09:00, to: 17:00 }
`,
    good: `kind: calendar
id: north
zone: Europe/Berlin
hours:
  - { days: [mon-fri], from: 09:00, to: 17:00 }
`,
};
