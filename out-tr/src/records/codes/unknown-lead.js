export const unknownLead = {
    code: 'records/unknown-lead',
    severity: 'error',
    owner: 'marketing',
    summary: 'Every event and consent belongs to a lead of the export.',
    why: 'points that no lead gets are lost',
    help: 'draw leads and events for the same period and the same leads',
    bad: `event_id,lead_id,signal_id,occurred_at
E-1,L-9,demo-request,2026-11-20T08:12:00Z
`,
    good: `event_id,lead_id,signal_id,occurred_at
E-1,L-1,demo-request,2026-11-20T08:12:00Z
`,
};
