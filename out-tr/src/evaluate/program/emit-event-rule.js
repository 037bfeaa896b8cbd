import { indented } from '../../support/script-lines.js';
import { numberLiteral } from '../../support/script-literal.js';
import { allOf, isAlways, isNever, question } from './condition.js';
import { windowStart } from './draft.js';
import { emitCount } from './emit-count.js';
import { addSteps, newestOf } from './event-steps.js';
import { isOneOf } from './is-one-of.js';
import { ruleTitle } from './rule-title.js';
/**
 * Adds to every event of the rule's signals what it does for it, and returns what is to be done after the last event.
 * Points go into the variable `sum`.
 */
export function emitEventRule(rule, sum, draft) {
    const { asksAge, step, settle } = emitCount(rule, sum, draft);
    const lines = step.length === 0 ? [] : guarded(emitSelected(rule, asksAge, draft), step);
    // The first that ever happened may be one that a score reset hides (semantics §3, Count).
    const kind = rule.count.mode === 'firstEver' ? 'hidden' : 'lines';
    if (lines.length > 0) {
        addSteps(draft, rule.signals, {
            [kind]: [ruleTitle(rule.id), ...lines],
            properties: propertiesRead(rule),
            withinDays: reachOf(rule),
        });
    }
    return settle;
}
/** The first that ever happened is the oldest of all. */
function reachOf({ count, lookbackDays = Infinity }) {
    return count.mode === 'firstEver' ? Infinity : lookbackDays;
}
function propertiesRead({ where, count }) {
    const distinct = count.mode === 'distinctBy' ? [count.property] : [];
    return [...where.map(({ property }) => property), ...distinct];
}
/** Every filter passes and, unless counting asks for it, the age is below the look-back. */
function emitSelected(rule, asksAge, draft) {
    const isInside = rule.lookbackDays === undefined || asksAge
        ? []
        : [question(`at > ${windowStart(draft, rule.lookbackDays)}`)];
    return allOf([...isInside, ...rule.where.map((filter) => emitFilter(filter, draft))]);
}
function emitFilter({ property, values }, draft) {
    return isOneOf(draft.properties.nameOf(property), values, draft);
}
function guarded(condition, step) {
    if (isNever(condition))
        return [];
    if (isAlways(condition))
        return step;
    const [only = ''] = step;
    return step.length === 1 && !only.startsWith('if ')
        ? [`if (${condition.text}) ${only}`]
        : [`if (${condition.text}) {`, ...indented(step), '}'];
}
/** −per for every full interval since the newest event of any signal, never below the floor; 0 if there never was one. */
export function emitInactivityRule(rule, sum, draft) {
    const { signals, per, everyDays, floor } = rule;
    const newest = [...new Set(signals)].map((signal) => newestOf(draft, signal));
    if (newest.length === 0)
        return [];
    const last = newest.length === 1 ? newest.join() : `Math.max(${newest.join(', ')})`;
    const taken = `${numberLiteral(-per)} * Math.floor((asOf - last) / ${numberLiteral(everyDays * 86_400_000)})`;
    const points = floor === undefined ? taken : `Math.max(${numberLiteral(floor)}, ${taken})`;
    return ['{', `  const last = ${last};`, `  if (last !== -Infinity) ${sum} += ${points};`, '}'];
}
