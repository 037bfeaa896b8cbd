import { at, definition } from './fixture-definition.js';
const half = { numerator: 1, denominator: 2 };
const quarter = { numerator: 1, denominator: 4 };
/** Every kind of rule, count mode and decay at least once. */
export const fixtureScoring = {
    ...definition('scoring', 'lead-score', 'Lead score'),
    isDefault: true,
    scale: 0,
    dimensions: [
        { id: 'fit', min: 0, max: 60, groups: [companyGroup(), personGroup()], place: at('scoring', 'fit') },
        {
            id: 'engagement',
            max: 60,
            groups: [intentGroup(), nurtureGroup()],
            place: at('scoring', 'engagement'),
        },
        { id: 'risk', groups: [group('risk', [attribute('far-contract', contractEnd(), -5)])] },
    ],
    total: { min: 0, max: 100 },
    minKnown: half,
    grades: [
        { id: 'A', from: { numerator: 3, denominator: 4 } },
        { id: 'B', from: half },
        { id: 'C', from: quarter },
        { id: 'D' },
    ],
    bands: [{ id: '1', from: 40 }, { id: '2', from: 20 }, { id: '3' }],
    matrix: {
        A: { '1': 'fast-track', '2': 'mql', '3': 'nurture' },
        B: { '1': 'mql', '2': 'mql', '3': 'nurture' },
        C: { '1': 'nurture', '2': 'nurture', '3': 'watch' },
        D: { '1': 'watch', '2': 'watch', '3': 'watch' },
        U: { '1': 'nurture', '2': 'watch', '3': 'watch' },
    },
    outcomes: ['watch', 'nurture', 'mql', 'fast-track'].map((id) => ({ id, title: { en: id, de: id } })),
    monotone: true,
};
function companyGroup() {
    const size = {
        id: 'company-size',
        title: { en: 'Company size', de: 'Unternehmensgröße' },
        kind: 'exclusive',
        choices: [
            choice('core', { op: 'between', attribute: 'employees', low: 50, high: 500 }, 20),
            choice('above', { op: 'gt', attribute: 'employees', value: 500 }, 8),
        ],
    };
    return {
        ...group('company', [
            size,
            attribute('region', { op: 'in', attribute: 'country', values: ['at', 'ch', 'de'] }, 10),
            attribute('revenue', { op: 'gte', attribute: 'annual-revenue', value: 1_000_050 }, 5),
            attribute('stack', { op: 'hasAll', attribute: 'tools', values: ['crm', 'map'] }, 5),
        ]),
        max: 35,
    };
}
function personGroup() {
    const senior = { op: 'in', attribute: 'seniority', values: ['c-level', 'director', 'vp'] };
    const title = { op: 'contains', attribute: 'job-title', values: ['head of', 'leiter'] };
    return group('person', [
        attribute('decision-maker', { op: 'any', of: [senior, title] }, 15),
        attribute('intern', { op: 'containsWord', attribute: 'job-title', values: ['intern', 'praktikant'] }, -10),
        attribute('not-partner', { op: 'none', of: [{ op: 'eq', attribute: 'partner', value: true }] }, 5),
    ]);
}
function intentGroup() {
    const steps = {
        kind: 'steps',
        steps: [
            { day: 30, fraction: half },
            { day: 60, fraction: quarter },
        ],
    };
    return {
        ...group('intent', [
            event('demo-request', ['demo-request'], 40, { mode: 'latest' }, { decay: steps, lookbackDays: 90 }),
            event('first-webinar', ['webinar'], 10, { mode: 'firstEver' }, { decay: { kind: 'expire', days: 120 } }),
            event('pricing-page', ['pricing-page-visit'], 10, { mode: 'every', max: { n: 3, perDays: 30 } }, {
                lookbackDays: 90,
                where: [{ property: 'asset', values: ['packages', 'pricing'] }],
            }),
        ]),
        min: 0,
        max: 50,
    };
}
function nurtureGroup() {
    return group('nurture', [
        event('clicks', ['email-click'], 5, { mode: 'latest' }, { decay: { kind: 'halfLife', days: 14 } }),
        event('downloads', ['content-download'], 5, { mode: 'distinctBy', property: 'asset' }, { lookbackDays: 180 }),
        event('fading', ['webinar'], 12, { mode: 'latest' }, { decay: { kind: 'linear', days: 45 } }),
        event('slow', ['webinar'], 8, { mode: 'every' }, {
            decay: { kind: 'compound', rate: quarter, everyDays: 30 },
        }),
        event('three-clicks', ['email-click'], 6, { mode: 'atLeast', n: 3, withinDays: 14 }),
        event('many-webinars', ['webinar'], 0, {
            mode: 'tiers',
            tiers: [
                { from: 1, to: 2, points: 3 },
                { from: 3, points: 7 },
            ],
        }),
        {
            id: 'idle',
            title: { en: 'Idle', de: 'Ruhend' },
            kind: 'inactivity',
            signals: ['email-click', 'webinar'],
            per: 10,
            everyDays: 30,
            floor: -30,
        },
    ]);
}
function contractEnd() {
    return { op: 'lt', attribute: 'contract-end', value: -365 };
}
function group(id, rules) {
    return { id, title: { en: `Group ${id}`, de: `Gruppe ${id}` }, rules, place: at('scoring', id) };
}
function attribute(id, when, points) {
    return { id, title: { en: id }, kind: 'attribute', when, points, place: at('scoring', 'rules', id) };
}
function choice(id, when, points) {
    return { id, title: { en: id }, when, points };
}
function event(id, signals, points, count, rest = {}) {
    const decay = { kind: 'none' };
    return { id, title: { en: id }, kind: 'event', signals, where: [], points, count, decay, ...rest };
}
