import { decayTable } from '../../../../src/evaluate/score/decay-table.js';
import { asOf } from '../../leads/bench-lead.js';
const dayMs = 86_400_000;
/**
 * The terms that add up to the points of a group of event rules. All rules that count every event share one pass, signal
 * by signal, as somebody would write it who knows the language well; the others have one each.
 */
export function eventTerms(language, events, { rules }) {
    const every = [];
    const terms = [];
    for (const rule of rules) {
        if (rule.kind !== 'event')
            throw new Error(`the bench translates no ${rule.kind} rule of engagement`);
        if (rule.count.mode === 'every' && rule.count.max === undefined)
            every.push(rule);
        else
            terms.push(singleTerm(language, events, rule));
    }
    const known = events.isKnownAt(asOf);
    const body = language.choose(known, sharedBody(language, events, every), language.number(0));
    return [events.sumOf(body), ...terms];
}
/** One question per signal, and behind it what the rules of that signal give. */
function sharedBody(language, events, rules) {
    const signals = [...new Set(rules.flatMap((rule) => rule.signals))];
    return signals.reduceRight((otherwise, signal) => {
        const ofSignal = rules.filter((rule) => rule.signals.includes(signal));
        const points = ofSignal.map((rule) => filtered(language, events, rule, pointsByAge(language, events, rule)));
        return language.choose(events.isSignal(signal), language.sum(points), otherwise);
    }, language.number(0));
}
function filtered(language, events, { where }, points) {
    if (where.length === 0)
        return points;
    const passes = where.map(({ property, values }) => events.isProperty(property, values));
    return language.choose(language.all(passes), points, language.number(0));
}
function singleTerm(language, events, rule) {
    const isMine = language.all([
        language.any(rule.signals.map((signal) => events.isSignal(signal))),
        events.isKnownAt(asOf),
    ]);
    const ofMine = (points) => language.choose(isMine, filtered(language, events, rule, points), language.number(0));
    switch (rule.count.mode) {
        case 'latest':
            // Points never rise with age, so the newest event has the most.
            return events.maxOf(ofMine(pointsByAge(language, events, rule)));
        case 'atLeast': {
            const { n, withinDays } = rule.count;
            const days = Math.min(withinDays, rule.lookbackDays ?? withinDays);
            if (rule.decay.kind !== 'none')
                throw new Error('the bench translates no decay of atLeast');
            const one = language.choose(newerThan(events, days), language.number(1), language.number(0));
            const isEnough = language.reaches(events.sumOf(ofMine(one)), n);
            return language.choose(isEnough, language.number(rule.points), language.number(0));
        }
        default:
            throw new Error(`the bench translates no count ${rule.count.mode}`);
    }
}
/** The points of the event at hand by its age: the first of the steps it is young enough for. */
function pointsByAge(language, events, rule) {
    const { points, tail } = decayTable(rule.points, rule.decay, rule.lookbackDays);
    const steps = points.flatMap((value, age) => value === points[age + 1] ? [] : [{ belowDays: age + 1, points: value }]);
    return chosenStep(language, events, steps, tail);
}
/** Questions in halves: twelve steps cost four of them. */
function chosenStep(language, events, steps, tail) {
    const middle = (steps.length - 1) >> 1;
    const step = steps[middle];
    if (step === undefined)
        return language.number(tail);
    return language.choose(newerThan(events, step.belowDays), middle === 0
        ? language.number(step.points)
        : chosenStep(language, events, steps.slice(0, middle), step.points), chosenStep(language, events, steps.slice(middle + 1), tail));
}
/** A < d ⇔ at > asOf − d days. */
function newerThan(events, days) {
    return events.isNewerThan(asOf - days * dayMs);
}
