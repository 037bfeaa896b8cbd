import { countEvents } from '../../evaluate/score/count-events.js';
/** What the writer of a stored fact puts into its field: an instant in milliseconds or a number; null = blank. */
export function storedValue(agreement, witness, fact) {
    const { events } = witness.moment;
    switch (fact.kind) {
        case 'newest':
            return asked(events, fact).filter(({ hidden }) => !hidden)[fact.k - 1]?.at ?? null;
        case 'first': {
            const first = asked(events, fact).at(-1);
            return first === undefined || first.hidden ? null : first.at;
        }
        case 'kept':
            return kept(agreement, witness, fact.rule)[fact.k - 1]?.at ?? null;
        case 'count': {
            const { fromDay, toDay = Number.POSITIVE_INFINITY } = fact;
            const counted = kept(agreement, witness, fact.rule);
            // A number that nothing ever gave reason to write is blank.
            if (counted.length === 0)
                return null;
            return counted.filter(({ age }) => age >= fromDay && age < toDay).length;
        }
        case 'points': {
            const { dimension, group, rule, scoring } = fact.rule;
            const lines = witness.scores.get(scoring)?.lines ?? [];
            const line = lines.find((each) => each.dimension === dimension && each.group === group && each.rule === rule);
            return line?.points ?? 0;
        }
    }
}
function asked(events, { signals, where }) {
    return events.filter(({ properties, signal }) => signals.includes(signal) &&
        where.every(({ property, values }) => values.includes(properties[property] ?? '')));
}
/** The events that a rule counts, however old. */
function kept(agreement, { moment }, path) {
    const rule = ruleAt(agreement, path);
    if (rule === undefined)
        return [];
    const { lookbackDays: _any, ...always } = rule;
    return countEvents(always, moment.events).used;
}
function ruleAt({ scorings }, path) {
    const dimension = scorings[path.scoring]?.dimensions.find(({ id }) => id === path.dimension);
    const group = dimension?.groups.find(({ id }) => id === path.group);
    const rule = group?.rules.find(({ id }) => id === path.rule);
    return rule?.kind === 'event' ? rule : undefined;
}
