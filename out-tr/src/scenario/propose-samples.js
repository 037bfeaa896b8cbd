import { evaluateLead } from '../evaluate/evaluate-lead.js';
import { covered } from './covered.js';
import { wishFor } from './wish.js';
/** How many existing samples are tried as a basis for one element. */
const TRIES = 60;
/** A proposal for each of these elements, every one of them evaluated before it is shown. */
export function proposeSamples(agreement, elements) {
    return elements.map((element) => propose(agreement, element));
}
function propose(agreement, element) {
    const criterion = criterionOf(agreement, element.id);
    const wish = criterion && wishFor(criterion, agreement.fields);
    if (!wish)
        return { element };
    for (const basis of agreement.samples.slice(0, TRIES)) {
        const sample = changed(agreement, basis, wish, element.id);
        const evaluation = evaluateLead(agreement, sample, sample.asOf);
        if (covered(agreement, evaluation, sample).has(element.id))
            return { element, sample, basis: basis.id };
    }
    return { element };
}
/** The condition under which an element shows, where there is one to read. */
function criterionOf(agreement, id) {
    const [kind, ...path] = id.split('/');
    if (kind === 'route')
        return agreement.routing.rules.find((rule) => rule.id === path[0])?.when;
    if (kind === 'gate')
        return agreement.lifecycle.gates.find((gate) => gate.id === path[0])?.when;
    if (kind === 'rule')
        return criterionOfRule(agreement, path);
    if (kind === 'stage')
        return agreement.lifecycle.stages.find((stage) => stage.id === path[0])?.entry.require;
    return undefined;
}
function criterionOfRule({ scorings }, [scoring, group, rule, choice]) {
    const groups = scorings[scoring ?? '']?.dimensions.flatMap((dimension) => dimension.groups) ?? [];
    const found = groups.find(({ id }) => id === group)?.rules.find(({ id }) => id === rule);
    return found && asCriterion(found, choice);
}
function asCriterion(rule, choice) {
    switch (rule.kind) {
        case 'attribute':
            return rule.when;
        case 'exclusive':
            return rule.choices.find(({ id }) => id === choice)?.when;
        case 'event': {
            const count = rule.count.mode === 'atLeast' ? rule.count.n : 1;
            return { op: 'signal', signals: rule.signals, withinDays: rule.lookbackDays ?? 1, count };
        }
        default:
            return undefined;
    }
}
/** The sample with the wished values, known from the start, and the wished events a minute before asOf. */
function changed(agreement, basis, wish, element) {
    const values = { ...basis.lead };
    for (const [attribute, value] of Object.entries(wish.values))
        values[attribute] = value ?? undefined;
    const set = new Set(Object.keys(wish.values));
    const kept = basis.timeline.filter((happening) => happening.what !== 'set' || !Object.keys(happening.values).some((key) => set.has(key)));
    return {
        ...basis,
        id: `shows-${element.replaceAll('/', '-').toLowerCase()}`,
        lead: values,
        timeline: [...kept, ...consents(agreement, basis, wish), ...events(basis, wish)],
        expect: { place: basis.expect.place },
        not: { place: basis.not.place },
    };
}
/** Events that need a consent are selected only when it is given. */
function consents({ signals }, basis, wish) {
    const purposes = new Set(Object.keys(wish.signals).flatMap((signal) => signals[signal]?.consent ?? []));
    return [...purposes].map((purpose) => ({
        id: `consent-${purpose}`,
        at: basis.asOf - 3_600_000,
        place: basis.place,
        what: 'consent',
        purpose,
        state: 'given',
    }));
}
function events(basis, { signals }) {
    return Object.entries(signals).flatMap(([signal, count]) => Array.from({ length: count }, (_, index) => ({
        id: `wished-${signal}-${index + 1}`,
        at: basis.asOf - 60_000 * (count - index),
        place: basis.place,
        what: 'signal',
        signal,
        properties: {},
        bot: false,
        internal: false,
    })));
}
