import { rational } from '../../../src/support/rational.js';
import { definition } from '../../compile/fixture-definition.js';
import { nowhere } from '../a-lead.js';
import { journeyAgreement } from '../journey/journey-agreement.js';
const routing = {
    ...definition('routing', 'routing'),
    rules: [
        {
            id: 'large',
            title: {},
            when: { op: 'gte', attribute: 'employees', value: 1000 },
            assign: { to: 'pool', pool: 'large' },
            place: nowhere,
        },
        {
            id: 'rest',
            title: {},
            when: { op: 'all', of: [] },
            assign: { to: 'queue', queue: 'rest' },
            place: nowhere,
        },
    ],
    pools: {},
    queues: {},
    fallback: [],
};
/** A scoring of these dimensions with grades, bands and a matrix. */
export function scoringOf(dimensions, change = {}) {
    return {
        ...definition('scoring', 'score'),
        isDefault: true,
        scale: 0,
        dimensions,
        total: {},
        minKnown: rational(1, 2),
        grades: [{ id: 'A', from: rational(2, 3) }, { id: 'B', from: rational(1, 3) }, { id: 'C' }],
        bands: [
            { id: '1', from: 20 },
            { id: '2', from: 0 },
        ],
        matrix: { A: { 1: 'go', 2: 'wait' }, B: { 1: 'go' }, U: { 1: 'objection', 2: 'wait' } },
        outcomes: [],
        monotone: true,
        ...change,
    };
}
/** The journey of the tests with a scoring and two routes. */
export function columnAgreement(scoring) {
    return {
        ...journeyAgreement(),
        scorings: scoring === undefined ? {} : { score: scoring },
        routing,
        members: {},
        teams: {},
    };
}
