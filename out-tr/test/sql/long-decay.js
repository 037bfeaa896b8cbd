import { fixtureAgreement } from '../compile/fixture-agreement.js';
import { byId, definition } from '../compile/fixture-definition.js';
import { fixtureScoring } from '../compile/fixture-scoring.js';
const dayMs = 86_400_000;
export const asOf = Date.UTC(2026, 10, 28);
/** 1,500 points at a scale of six decimals, halved every thousand days, change on most days of 86 years. */
const fading = {
    ...definition('scoring', 'fading'),
    kind: 'event',
    signals: ['webinar', 'demo-request'],
    points: 1_500_000_000,
    count: { mode: 'every' },
    decay: { kind: 'halfLife', days: 1000 },
    where: [],
};
/** The fixture with a rule beside its own whose points take some thirty thousand days to fade. */
export const agreement = fixtureAgreement({
    scorings: byId([
        {
            ...fixtureScoring,
            total: {},
            dimensions: fixtureScoring.dimensions.map((dimension) => dimension.id === 'risk'
                ? { ...dimension, groups: [{ ...definition('scoring', 'fading'), rules: [fading] }] }
                : dimension),
        },
    ]),
});
const ages = [0, 1, 30, 999, 1000, 1001, 25_000, 31_481, 31_482, 31_483, 31_484, 36_600];
/** A lead for every age of its only event. */
export const leads = ages.flatMap((age) => fading.signals.map((signal) => {
    const at = asOf - age * dayMs;
    const event = { id: 'e', signal, at, from: at, properties: {} };
    return { id: `${signal} ${age}`, values: {}, events: [event], consents: [] };
}));
