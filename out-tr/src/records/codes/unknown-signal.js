export const unknownSignal = {
    code: 'records/unknown-signal',
    severity: 'error',
    owner: 'joint',
    summary: 'Every signal of an event is one of the agreement.',
    why: 'an event nobody recognises gives no points',
    help: 'say in the source which signal the word means, or leave it out with `ignore`',
    bad: `event_id,lead_id,signal_id,occurred_at
E-1,L-1,demo,2026-11-20T08:12:00Z
`,
    good: `event_id,lead_id,signal_id,occurred_at
E-1,L-1,demo-request,2026-11-20T08:12:00Z
`,
};
