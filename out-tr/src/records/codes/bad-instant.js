export const badInstant = {
    code: 'records/bad-instant',
    severity: 'error',
    owner: 'marketing',
    summary: 'Every instant is written in the declared format and exists.',
    why: 'an event without a time has no age, so nothing can be counted or decayed',
    help: 'correct the cell, or declare the format and zone in which the export writes instants',
    bad: `lead_id,created_at
L-1,20.11.2026 09:12
`,
    good: `lead_id,created_at
L-1,2026-11-20T08:12:00Z
`,
};
