import { fixtureAgreement } from '../../compile/fixture-agreement.js';
import { at, byId, definition } from '../../compile/fixture-definition.js';
import { fixtureScoring } from '../../compile/fixture-scoring.js';
/** What the fixture of the targets does not have: rarer counts, windows, criteria, gates and stages. */
export function wideAgreement() {
    const fixture = fixtureAgreement();
    return {
        ...fixture,
        scorings: byId([wideScoring]),
        lifecycle: {
            ...fixture.lifecycle,
            gates,
            stages,
            handoff: { ...fixture.lifecycle.handoff, decideWithin: { amount: 8, unit: 'hours' } },
        },
        routing: {
            ...fixture.routing,
            rules: [
                route('hot', {
                    op: 'all',
                    of: [
                        { op: 'outcome', values: ['fast-track', 'mql'] },
                        { op: 'grade', values: ['A', 'B'] },
                    ],
                }),
                route('never', { op: 'any', of: [] }),
                route('busy', { op: 'signal', signals: ['webinar', 'email-click'], withinDays: 30, count: 3 }),
                route('was-sal', { op: 'reached', stage: 'sal' }),
                route('unknown', { op: 'reached', stage: 'no-such-stage' }),
                route('no-mail', { op: 'consent', purpose: 'email-marketing', state: 'none' }),
            ],
        },
    };
}
const every = (n, perDays) => ({ mode: 'every', max: { n, perDays } });
const countingRules = [
    event('ring', ['webinar'], every(6, 10), { lookbackDays: 120 }),
    event('two-a-week', ['webinar', 'demo-request'], every(2, 7)),
    event('one-window', ['webinar'], every(2, 90), { lookbackDays: 60 }),
    event('latest-of-two', ['webinar', 'demo-request'], { mode: 'latest' }, { lookbackDays: 45 }),
    event('latest-pricing', ['pricing-page-visit'], { mode: 'latest' }, { where: pricing(), lookbackDays: 30 }),
    event('first-pricing', ['pricing-page-visit'], { mode: 'firstEver' }, { where: pricing(), lookbackDays: 60 }),
    event('papers', ['content-download'], {
        mode: 'distinctBy',
        property: 'asset',
        max: { n: 1, perDays: 10 },
    }),
    event('burst', ['email-click'], { mode: 'atLeast', n: 2, withinDays: 30 }, { lookbackDays: 20, decay: { kind: 'linear', days: 25 } }),
    event('dense', ['demo-request'], { mode: 'every' }, { points: 1000, decay: { kind: 'linear', days: 90 } }),
    event('tender', ['webinar'], {
        mode: 'tiers',
        tiers: [
            { from: 0, to: 1, points: 2 },
            { from: 5, points: 9 },
        ],
    }, { points: 0 }),
    event('nothing', ['pricing-page-visit'], { mode: 'every' }, { where: [{ property: 'asset', values: [''] }] }),
    { ...named('idle'), kind: 'inactivity', signals: ['demo-request'], per: 3, everyDays: 20 },
];
const criteria = [
    { op: 'signal', signals: ['webinar', 'email-click', 'webinar'], withinDays: 14, count: 2 },
    { op: 'signal', signals: ['demo-request', 'email-click'], withinDays: 30, count: 1 },
    { op: 'consent', purpose: 'email-marketing', state: 'given' },
    {
        op: 'kOf',
        k: 2,
        of: [exists('employees'), exists('company'), exists('tools'), { op: 'missing', attribute: 'tools' }],
    },
    {
        op: 'none',
        of: [
            { op: 'in', attribute: 'country', values: ['de'] },
            { op: 'notIn', attribute: 'seniority', values: ['vp'] },
        ],
    },
    { op: 'all', of: [] },
    {
        op: 'any',
        of: [
            { op: 'objection' },
            { op: 'reached', stage: 'lead' },
            { op: 'total', comparison: 'lt', value: 9999 },
        ],
    },
    { op: 'hasNone', attribute: 'tools', values: ['crm', 'map'] },
    {
        op: 'endsWith',
        attribute: 'domain',
        values: Array.from({ length: 12 }, (_, index) => `d${index}.example`),
    },
    { op: 'startsWith', attribute: 'company', values: ['acme', 'nord'] },
    {
        op: 'equals',
        attribute: 'domain',
        values: Array.from({ length: 12 }, (_, index) => `d${index}.example`),
    },
    { op: 'containsWord', attribute: 'job-title', values: ['größe', '中文', 'x', 'two words'] },
    { op: 'containsWord', attribute: 'company', values: ['two words'] },
    { op: 'between', attribute: 'contract-end', low: -30, high: 30 },
];
const choices = {
    ...named('choices'),
    kind: 'exclusive',
    choices: [
        { ...named('big'), when: { op: 'gte', attribute: 'employees', value: 500 }, points: 20 },
        { ...named('rich'), when: { op: 'gte', attribute: 'annual-revenue', value: 100 }, points: 30 },
        { ...named('bad'), when: { op: 'eq', attribute: 'country', value: 'ru' }, points: -5 },
        { ...named('modern'), when: { op: 'hasAny', attribute: 'tools', values: ['crm'] }, points: 7 },
    ],
};
const wideScoring = {
    ...fixtureScoring,
    dimensions: [
        {
            id: 'fit',
            max: 90,
            groups: [
                group('questions', criteria.map((when, index) => ({
                    ...named(`q${index}`),
                    kind: 'attribute',
                    when,
                    points: 5 - index,
                }))),
                { ...group('choices', [choices]), min: -2, max: 25 },
                group('empty', []),
            ],
        },
        { id: 'engagement', groups: [{ ...group('counts', countingRules), min: -10, max: 400 }] },
        { id: 'void', groups: [] },
    ],
    total: { min: -20 },
    grades: fixtureScoring.grades.slice(0, 3),
    bands: fixtureScoring.bands.slice(0, 2),
};
const gates = [
    gate('reached', {
        kind: 'criterion',
        when: {
            op: 'all',
            of: [
                { op: 'reached', stage: 'mql' },
                { op: 'eq', attribute: 'partner', value: true },
            ],
        },
    }),
    gate('empty', { kind: 'criterion' }),
    gate('any-withdrawn', { kind: 'withdrawn-consent' }),
    gate('objection', { kind: 'objection' }),
    gate('some-given', { kind: 'no-consent' }),
];
const automatic = { automatic: true, fields: ['tools'], expected: [] };
const stages = [
    stage('lead', {}),
    stage('engaged', {
        entry: { ...automatic, threshold: { op: 'signal', signals: ['webinar'], withinDays: 60, count: 2 } },
    }),
    stage('checked', { skippable: false }),
    stage('mql', {
        entry: {
            ...automatic,
            fields: ['employees', 'company'],
            threshold: {
                op: 'all',
                of: [
                    { op: 'total', comparison: 'gte', value: 60 },
                    { op: 'band', values: ['1', '2'] },
                ],
            },
            fastTrack: { signals: ['demo-request', 'pricing-page-visit'], withinDays: 3 },
        },
    }),
    stage('sal', {
        entry: {
            ...automatic,
            require: {
                op: 'all',
                of: [
                    { op: 'reached', stage: 'checked' },
                    { op: 'cell', values: ['A1', 'B1', 'C1', 'C2'] },
                ],
            },
        },
    }),
    stage('won', { category: 'won' }),
    stage('nurture', {
        category: 'parked',
        entry: { ...automatic, require: { op: 'fit', comparison: 'lt', value: 0 } },
    }),
];
function named(id) {
    return { id, title: { en: id } };
}
function group(id, rules) {
    return { ...named(id), rules };
}
function event(id, signals, count, rest = {}) {
    return {
        ...named(id),
        kind: 'event',
        signals,
        where: [],
        points: 8,
        count,
        decay: { kind: 'none' },
        ...rest,
    };
}
function pricing() {
    return [{ property: 'asset', values: ['packages', 'pricing', ''] }];
}
function exists(attribute) {
    return { op: 'exists', attribute };
}
function gate(id, rest) {
    return { ...named(id), place: at('lifecycle', 'gates', id), ...rest };
}
function stage(id, rest) {
    const entry = { automatic: false, fields: [], expected: [] };
    return { ...definition('lifecycle', id), rank: 0, category: 'open', skippable: true, entry, ...rest };
}
function route(id, when) {
    return {
        ...named(id),
        when,
        assign: { to: 'pool', pool: `${id}-pool` },
        place: at('routing', 'rules', id),
    };
}
