import { at, byId, definition } from './fixture-definition.js';
const manual = { automatic: false, fields: [], expected: [] };
export const fixtureLifecycle = {
    ...definition('lifecycle', 'lifecycle'),
    gates: [
        { id: 'objection', title: { en: 'Objection' }, kind: 'objection', place: at('lifecycle', 'gates', 0) },
        {
            id: 'embargo',
            title: { en: 'Embargo' },
            kind: 'embargo',
            when: { op: 'eq', attribute: 'country', value: 'ru' },
            reason: 'embargoed',
            place: at('lifecycle', 'gates', 1),
        },
        {
            id: 'competitor',
            title: { en: 'Competitor' },
            kind: 'criterion',
            when: { op: 'equals', attribute: 'domain', values: ['rival.example'], list: 'competitors' },
            reason: 'competitor',
            place: at('lifecycle', 'gates', 2),
        },
        {
            id: 'unsubscribed',
            title: { en: 'Consent withdrawn' },
            kind: 'withdrawn-consent',
            purpose: 'email-marketing',
            place: at('lifecycle', 'gates', 3),
        },
    ],
    stages: [
        stage('lead', 10, {}),
        stage('mql', 20, {
            skippable: false,
            guidance: { en: 'Decide <soon> & tell "why".', de: 'Bald entscheiden.' },
            entry: {
                ...manual,
                automatic: true,
                fields: ['company', 'lead-source'],
                expected: ['job-title'],
                require: { op: 'exists', attribute: 'employees' },
                threshold: {
                    op: 'all',
                    of: [
                        { op: 'total', comparison: 'gte', value: 60 },
                        { op: 'engagement', comparison: 'gt', value: 0 },
                    ],
                },
                fastTrack: { signals: ['demo-request'], withinDays: 1 },
            },
        }),
        stage('sal', 30, { skippable: false }),
        stage('sql', 40, {
            entry: { ...manual, require: { op: 'reached', stage: 'sal' }, qualification: 'bant' },
        }),
        stage('won', 50, { category: 'won' }),
        stage('nurture', 60, { category: 'parked' }),
    ],
    transitions: [
        {
            id: 'back-to-sal',
            title: { en: 'Back to SAL' },
            from: 'sql',
            to: 'sal',
            by: ['sales-manager'],
            requires: ['reason', 'note'],
            place: at('lifecycle', 'transitions', 'back-to-sal'),
        },
    ],
    handoff: {
        stage: 'mql',
        acceptance: 'sal',
        decideWithin: { amount: 8, unit: 'businessHours' },
        onExpiry: 'escalate',
        decidedBy: ['sales-manager'],
        dispute: { within: { amount: 3, unit: 'businessDays' }, arbiter: 'sales-ops' },
        place: at('lifecycle', 'handoff'),
    },
    cycles: { max: 4, scoreReset: 'engagement' },
    demoteBelow: 40,
};
export const fixtureReasons = byId([
    reason('bad-data', { class: 'return', fault: 'marketing', to: 'lead', usedAt: ['handoff'] }),
    reason('competitor', { fault: 'marketing', requires: ['note'] }),
    reason('embargoed', {}),
    reason('next-year', {
        class: 'recycle',
        to: 'nurture',
        asksDate: true,
        requires: ['date'],
        usedAt: ['work'],
    }),
    reason('price', { class: 'lost', usedAt: ['opportunity'] }),
    reason('timing', { class: 'recycle', to: 'nurture', waitDays: 90, usedAt: ['work'], track: 'later' }),
]);
function stage(id, rank, rest) {
    return { ...definition('lifecycle', id), rank, category: 'open', skippable: true, entry: manual, ...rest };
}
function reason(id, rest) {
    return {
        ...definition('reasons', id),
        class: 'disqualify',
        fault: 'none',
        asksDate: false,
        usedAt: ['handoff', 'work'],
        requires: [],
        exemptFromTouches: false,
        ...rest,
    };
}
