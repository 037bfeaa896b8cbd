import { byId, definition } from '../../compile/fixture-definition.js';
import { fixtureFields, fixtureSignals } from '../../compile/fixture-fields.js';
import { nowhere } from '../a-lead.js';
const manual = { automatic: false, fields: [], expected: [] };
/**
 * lead → mql (automatic: 50 points, or a demo of the last 14 days, and a country) → sal → call (skippable) → sql →
 * opportunity → won, with lost and nurture behind. 30 points for 50 people, 30 for the newest demo of 90 days gone
 * after 60, 10 fading over 60 days for a visit. Two days to decide, three cycles.
 */
export function journeyAgreement(change = {}) {
    return {
        zone: 'Europe/Berlin',
        fields: fixtureFields,
        signals: fixtureSignals,
        scorings: { score: scoring },
        lifecycle: { ...lifecycle, ...change },
        reasons: byId([
            reason('bad-data', { class: 'return', to: 'lead' }),
            reason('repair', { class: 'return', to: 'nurture' }),
            reason('no-fit', { class: 'disqualify' }),
            reason('timing', { class: 'recycle', to: 'lead', waitDays: 30 }),
            reason('later', { class: 'recycle', to: 'nurture', asksDate: true }),
        ]),
        calendars: {},
        calendar: 'none',
    };
}
const visit = {
    id: 'visits',
    title: {},
    kind: 'event',
    signals: ['pricing-page-visit'],
    where: [],
    lookbackDays: 60,
    points: 10,
    count: { mode: 'every', max: { n: 1, perDays: 1 } },
    decay: { kind: 'linear', days: 60 },
};
const demo = {
    ...visit,
    id: 'demo',
    signals: ['demo-request'],
    lookbackDays: 90,
    points: 30,
    count: { mode: 'latest' },
    decay: { kind: 'expire', days: 60 },
};
const scoring = {
    ...definition('scoring', 'score'),
    isDefault: true,
    scale: 0,
    dimensions: [
        {
            id: 'fit',
            groups: [
                {
                    id: 'size',
                    title: {},
                    rules: [
                        {
                            id: 'size',
                            title: {},
                            kind: 'attribute',
                            when: { op: 'gte', attribute: 'employees', value: 50 },
                            points: 30,
                        },
                    ],
                },
            ],
        },
        { id: 'engagement', max: 60, groups: [{ id: 'intent', title: {}, rules: [demo, visit] }] },
    ],
    total: {},
    grades: [],
    bands: [],
    matrix: {},
    outcomes: [],
    monotone: true,
};
function stage(id, rank, rest = {}) {
    return { ...definition('lifecycle', id), rank, category: 'open', skippable: false, entry: manual, ...rest };
}
export const lifecycle = {
    ...definition('lifecycle', 'lifecycle'),
    gates: [
        {
            id: 'competitor',
            title: {},
            kind: 'criterion',
            when: { op: 'equals', attribute: 'domain', values: ['rival.example'] },
            reason: 'no-fit',
            place: nowhere,
        },
        { id: 'objection', title: {}, kind: 'objection', place: nowhere },
        {
            id: 'embargo',
            title: {},
            kind: 'embargo',
            when: { op: 'eq', attribute: 'country', value: 'ru' },
            place: nowhere,
        },
    ],
    stages: [
        stage('lead', 10),
        stage('mql', 20, {
            entry: {
                automatic: true,
                fields: ['country'],
                expected: [],
                threshold: { op: 'total', comparison: 'gte', value: 50 },
                fastTrack: { signals: ['demo-request'], withinDays: 14 },
            },
        }),
        stage('sal', 30),
        stage('call', 40, { skippable: true }),
        stage('sql', 50),
        stage('opportunity', 60),
        stage('won', 70, { category: 'won' }),
        stage('lost', 80, { category: 'lost' }),
        stage('nurture', 90, { category: 'parked' }),
    ],
    transitions: [{ id: 'back', title: {}, from: 'sql', to: 'sal', by: [], requires: [], place: nowhere }],
    handoff: {
        stage: 'mql',
        acceptance: 'sal',
        decideWithin: { amount: 48, unit: 'hours' },
        onExpiry: 'escalate',
        decidedBy: [],
        place: nowhere,
    },
    cycles: { max: 3, scoreReset: 'none' },
};
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
