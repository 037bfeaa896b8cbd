import { definitionOf, nowhere } from '../scoring/neutral-lead.js';
/** The only stage of an agreement that is asked about scores or routes; leads in it lie with sales. */
const onlyStage = 'mql';
/** An agreement around what a case is about. */
export function agreementOf(dictionary, parts) {
    return { ...dictionary, scorings: {}, lifecycle, routing: routingOf([]), ...parts };
}
export function routingOf(rules) {
    return {
        ...definitionOf('routing'),
        rules: rules.map((rule) => ({ ...definitionOf(rule.id), ...rule })),
        pools: {},
        queues: {},
        fallback: [],
    };
}
/** One rule alone, without any bound; its points are the total. */
export function scoringWith(rule, scale) {
    const group = { id: 'group', title: {}, rules: [rule] };
    return {
        ...definitionOf('model'),
        isDefault: true,
        scale,
        dimensions: [{ id: 'engagement', groups: [group] }],
        total: {},
        grades: [],
        bands: [],
        matrix: {},
        outcomes: [],
        monotone: true,
    };
}
const lifecycle = {
    ...definitionOf('lifecycle'),
    gates: [],
    stages: [
        {
            ...definitionOf(onlyStage),
            rank: 0,
            category: 'open',
            skippable: false,
            entry: { automatic: false, fields: [], expected: [] },
        },
    ],
    transitions: [],
    handoff: {
        stage: onlyStage,
        acceptance: onlyStage,
        decideWithin: { amount: 1, unit: 'hours' },
        onExpiry: 'escalate',
        decidedBy: [],
        place: nowhere,
    },
    cycles: { max: 1, scoreReset: 'engagement' },
};
