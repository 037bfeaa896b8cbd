import { block } from '../../support/script-lines.js';
import { numberLiteral } from '../../support/script-literal.js';
import { addTerms } from './add-terms.js';
import { allOf, question } from './condition.js';
import { call, windowStart } from './draft.js';
import { emitDecayed, windowTerms } from './emit-decay.js';
import { hasReset } from './emit-reset.js';
import { emitThinned } from './emit-thinned.js';
import { newestOf } from './event-steps.js';
/** Which of the selected events count, and what they add to `sum` (semantics §3, Count). */
export function emitCount(rule, sum, draft) {
    const { count } = rule;
    switch (count.mode) {
        case 'every':
            return emitEvery(rule, count.max, sum, draft);
        case 'latest':
            return emitLatest(rule, sum, draft);
        case 'firstEver':
            return emitFirstEver(rule, sum, draft);
        case 'distinctBy':
            return emitDistinct(rule, count, sum, draft);
        case 'atLeast':
            return emitAtLeast(rule, count, sum, draft);
        case 'tiers':
            return emitTiers(count.tiers, sum, draft);
    }
}
function emitEvery(rule, max, sum, draft) {
    const terms = max === undefined ? windowTerms(rule, 'at', draft) : undefined;
    return terms === undefined
        ? { asksAge: false, step: emitThinnedSum(rule, max, sum, draft), settle: [] }
        : { asksAge: true, step: [addTerms(sum, terms)], settle: [] };
}
function emitThinnedSum(rule, max, sum, draft) {
    const add = [`${sum} += ${emitDecayed(rule, 'at', draft)};`];
    return max === undefined ? add : emitThinned(max, rule.lookbackDays, add, draft);
}
/** The newest event alone; without a filter it is the newest of the signals. */
function emitLatest(rule, sum, draft) {
    if (rule.where.length > 0) {
        const latest = draft.memory.declare('latest', '-Infinity');
        return {
            asksAge: true,
            step: [`if (at > ${latest}) ${latest} = at;`],
            settle: emitOne(rule, latest, sum, draft),
        };
    }
    const newest = [...new Set(rule.signals)].map((signal) => newestOf(draft, signal, rule.lookbackDays));
    if (newest.length <= 1)
        return { asksAge: true, step: [], settle: newest.flatMap((only) => emitOne(rule, only, sum, draft)) };
    const settle = [
        '{',
        `  const newest = Math.max(${newest.join(', ')});`,
        ...emitOne(rule, 'newest', sum, draft).map((line) => `  ${line}`),
        '}',
    ];
    return { asksAge: true, step: [], settle };
}
/** Events come newest first, so the last one seen is the first that ever happened. */
function emitFirstEver(rule, sum, draft) {
    const first = draft.memory.declare('first', '-Infinity');
    const isSelected = hasReset(draft.agreement) ? [question(`${first} > resetAt`)] : [];
    return { asksAge: true, step: [`${first} = at;`], settle: emitOne(rule, first, sum, draft, isSelected) };
}
/** Adds the points of the event at an instant, −∞ standing for none, if it lies inside the look-back. */
function emitOne(rule, at, sum, draft, others = []) {
    const terms = others.length === 0 ? windowTerms(rule, at, draft) : undefined;
    if (terms !== undefined)
        return [addTerms(sum, terms)];
    const since = rule.lookbackDays === undefined ? '-Infinity' : windowStart(draft, rule.lookbackDays);
    const condition = allOf([question(`${at} > ${since}`), ...others]);
    return [`if (${condition.text}) ${sum} += ${emitDecayed(rule, at, draft)};`];
}
/** The newest per value, and only then thinned. */
function emitDistinct(rule, { property, max }, sum, draft) {
    const seen = draft.memory.declare('seen', `new ${call(draft, 'Seen')}()`, true);
    const add = emitThinnedSum(rule, max, sum, draft);
    return {
        asksAge: false,
        step: block(`if (${seen}.isNew(${draft.properties.nameOf(property)}))`, add),
        settle: [],
    };
}
function emitAtLeast(rule, { n, withinDays }, sum, draft) {
    const recent = draft.memory.declare('recent', '0');
    const newest = draft.memory.declare('last', '-Infinity');
    const count = block(`if (at > ${windowStart(draft, withinDays)})`, [
        `${recent} += 1;`,
        `if (at > ${newest}) ${newest} = at;`,
    ]);
    const points = emitDecayed(rule, newest, draft);
    return {
        asksAge: false,
        step: count,
        settle: [`if (${recent} >= ${Math.max(1, n)}) ${sum} += ${points};`],
    };
}
/** The points of the range the count falls in, none outside. */
function emitTiers(tiers, sum, draft) {
    const count = draft.memory.declare('number', '0');
    const settle = tiers.map(({ from, to, points }, index) => {
        const upTo = to === undefined ? '' : ` && ${count} <= ${numberLiteral(to)}`;
        const otherwise = index === 0 ? '' : 'else ';
        return `${otherwise}if (${count} >= ${numberLiteral(from)}${upTo}) ${sum} += ${numberLiteral(points)};`;
    });
    return { asksAge: false, step: [`${count} += 1;`], settle };
}
