import { witnessDay } from '../witness/witness-instant.js';
import { rulesOf } from './scoring-part.js';
/** A lead of any classes that did a few of the things that give points; it need not be a likely one, nor a possible one. */
export function randomLead(study, random) {
    const { space, agreement } = study;
    const known = 1 + random.below(4);
    const classes = new Map(space.variables.map(({ classes: { length }, kind }, index) => {
        const isOpen = kind === 'objection' || kind === 'reached' || !random.chance(known, 4);
        return [index, isOpen ? 0 : random.below(length)];
    }));
    const given = Object.keys(agreement.consentPurposes).map((purpose) => [purpose, 'given']);
    const state = space.valuesOf(classes, witnessDay(agreement));
    return { ...state, consents: new Map(given), events: randomEvents(study, random) };
}
function randomEvents({ scoring }, random) {
    if (scoring === undefined)
        return [];
    const rules = rulesOf(scoring).flatMap(({ rule }) => (rule.kind === 'event' ? [rule] : []));
    if (rules.length === 0)
        return [];
    return Array.from({ length: random.below(6) }, () => eventsFor(random.pick(rules), random)).flat();
}
/** As many as the rule may want to see, at one of the ages that it tells apart. */
function eventsFor(rule, random) {
    const { count, lookbackDays = 60 } = rule;
    const wanted = count.mode === 'atLeast' ? count.n : 1 + random.below(3);
    const within = count.mode === 'atLeast' ? Math.min(count.withinDays, lookbackDays) : lookbackDays;
    return Array.from({ length: wanted }, (_, index) => {
        const named = rule.where.map(({ property, values }) => [property, random.pick(values)]);
        const distinct = count.mode === 'distinctBy' ? [[count.property, `value-${index}`]] : [];
        return {
            signal: random.pick(rule.signals),
            properties: Object.fromEntries([...distinct, ...named]),
            ageDays: random.chance(1, 2) ? 0 : random.below(within),
            olderByMs: 0,
            hidden: false,
        };
    });
}
