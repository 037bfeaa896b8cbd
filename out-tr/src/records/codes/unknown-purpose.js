export const unknownPurpose = {
    code: 'records/unknown-purpose',
    severity: 'error',
    owner: 'joint',
    summary: 'Every purpose of a consent is one of the agreement.',
    why: 'a consent nobody recognises counts as not given, and an objection to it as not made',
    help: 'say in the source which purpose the word means, or leave it out with `ignore`',
    bad: `lead_id,purpose_id,consent_state,occurred_at
L-1,newsletter,given,2026-11-20T08:12:00Z
`,
    good: `lead_id,purpose_id,consent_state,occurred_at
L-1,email-marketing,given,2026-11-20T08:12:00Z
`,
};
