import { at, byId, definition } from './fixture-definition.js';
export const fixtureRouting = {
    ...definition('routing', 'routing'),
    accountMatch: { freemail: ['freemail.example'], place: at('routing', 'accountMatch') },
    rules: [
        {
            ...rule('french', { to: 'pool', pool: 'dach', skill: 'french' }),
            when: { op: 'eq', attribute: 'country', value: 'fr' },
        },
        {
            ...rule('named', { to: 'member', member: 'm-101' }),
            when: { op: 'contains', attribute: 'company', values: ['nordwerk, gmbh'] },
        },
        {
            ...rule('dach', { to: 'pool', pool: 'dach' }),
            when: { op: 'in', attribute: 'country', values: ['at', 'de'] },
            reviewQueue: 'review-dach',
        },
        { ...rule('rest', { to: 'queue', queue: 'operations' }), when: { op: 'all', of: [] } },
    ],
    pools: byId([
        {
            id: 'dach',
            title: { en: 'DACH pool' },
            members: ['m-101', 'm-102'],
            reset: 'month',
            onReturn: 'freeze',
            assignWithinMinutes: 30,
            onEmpty: { action: 'fallback' },
            place: at('routing', 'pools', 'dach'),
        },
    ]),
    queues: byId([
        {
            id: 'operations',
            title: { en: 'Operations' },
            owner: 'sales-ops',
            place: at('routing', 'queues', 'operations'),
        },
        {
            id: 'review-dach',
            title: { en: 'Review DACH' },
            owner: 'sales-manager',
            team: 'inside-sales',
            place: at('routing', 'queues', 'review-dach'),
        },
    ]),
    fallback: [{ id: 'ops', queue: 'operations', place: at('routing', 'fallback', 0) }],
};
export const fixtureQualification = {
    ...definition('bant', 'bant', 'BANT'),
    framework: 'BANT',
    items: [
        {
            id: 'authority',
            title: { en: 'Authority' },
            question: { en: 'Who signs?' },
            when: { op: 'in', attribute: 'seniority', values: ['c-level', 'vp'] },
            required: true,
            weight: 1,
            place: at('bant', 'items', 'authority'),
        },
    ],
    pass: { rule: 'all' },
    criterion: { op: 'all', of: [{ op: 'in', attribute: 'seniority', values: ['c-level', 'vp'] }] },
};
const compliance = {
    target: { numerator: 19, denominator: 20 },
    per: 'week',
    minSample: 5,
};
export const fixtureSla = {
    ...definition('sla', 'first-contact', 'First contact'),
    owner: 'sales',
    side: 'sales',
    promise: { en: 'Sales contacts an MQL within four business hours.' },
    clock: {
        start: { fact: 'stage', stage: 'mql' },
        stop: [{ fact: 'touch', by: 'human' }],
        cancel: [],
        reset: [],
        pause: ['waiting-for-data'],
        calendar: 'office',
    },
    within: { amount: 4, unit: 'businessHours' },
    warnAt: [{ numerator: 3, denominator: 4 }],
    compliance,
    escalates: true,
};
export const fixtureTouches = {
    ...definition('touches', 'six-touches', 'Six touches'),
    side: 'sales',
    promise: { en: 'At least six touches over two weeks.' },
    touches: 6,
    dates: 4,
    channels: 2,
    spanDays: 10,
    gapHours: 4,
    compliance,
};
export const fixtureCommitment = {
    ...definition('commitment', 'mql-volume', 'MQL volume'),
    side: 'marketing',
    promise: { en: 'At least 320 MQLs a month.' },
    measure: { of: 'entries', stage: 'mql' },
    comparator: 'atLeast',
    goal: { unit: 'count', value: { numerator: 320, denominator: 1 } },
    per: 'month',
    tolerance: { numerator: 1, denominator: 10 },
    escalates: true,
};
export const fixtureMetric = {
    ...definition('metric', 'acceptance', 'Acceptance'),
    measure: { of: 'acceptance' },
    counts: 'lead-cycle',
    per: 'month',
    better: 'higher',
    bad: { unit: 'share', value: { numerator: 3, denominator: 5 } },
    breakdowns: [],
    breakdownsPer: 'month',
    minSample: 30,
    trendAlarm: [],
    explainedBy: ['sales-ops', 'marketing-ops'],
};
export const fixtureEscalation = {
    ...definition('escalation', 'escalation'),
    perLead: [
        {
            id: 'warn-owner',
            at: { numerator: 3, denominator: 4 },
            action: 'warn',
            to: 'owner',
            place: at('escalation', 'perLead', 0),
        },
    ],
    levels: [
        {
            id: 'ops-conversation',
            level: 1,
            title: { en: 'Operations talk' },
            who: ['sales-ops'],
            action: { en: 'Find the cause.' },
            within: { amount: 5, unit: 'businessDays' },
            place: at('escalation', 'levels', 0),
        },
    ],
    parameters: {
        minSample: 5,
        mergeWeeks: 4,
        consecutiveWeeks: 4,
        windowWeeks: 8,
        windowMissed: 6,
        durationWeeks: 13,
        recurrences: 3,
        recurrenceWeeks: 52,
        breadth: 2,
        closeWeeks: 2,
        closeWeeksFromLevel2: 4,
        lapseWeeks: 8,
    },
};
function rule(id, assign) {
    return { id, title: { en: `Route ${id}` }, assign, place: at('routing', 'rules', id) };
}
export const fixtureTerritory = {
    ...definition('territories', 'dach'),
    when: { op: 'in', attribute: 'country', values: ['at', 'de'] },
    team: 'inside-sales',
    members: ['m-101', 'm-102'],
};
export const fixturePlan = {
    ...definition('plan', 'revenue'),
    months: { from: '2027-01', to: '2027-01' },
    startsIn: '2027-01',
    target: 100_000_00,
    season: { '2027-01': { numerator: 1, denominator: 1 } },
    segments: {},
    signatures: [],
};
