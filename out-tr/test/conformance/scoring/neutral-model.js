import { normalText } from '../../../src/support/normal-text.js';
import { isGiven } from '../neutral-values.js';
import { criterionOf } from './neutral-criterion.js';
import { definitionOf } from './neutral-lead.js';
import { fractionOf, scaledOf, shareOf } from './neutral-points.js';
export function scoringOf(model, attributes) {
    const { scale } = model;
    return {
        ...definitionOf('model'),
        isDefault: true,
        scale,
        dimensions: model.dimensions.map((dimension) => ({
            id: dimension.id,
            ...boundsOf(dimension, scale),
            groups: dimension.groups.map((group) => groupOf(group, scale, attributes)),
        })),
        total: boundsOf(model.total ?? {}, scale),
        ...(isGiven(model.minKnown) && { minKnown: shareOf(model.minKnown) }),
        grades: (model.grades ?? []).map(({ id, from }) => ({
            id,
            ...(isGiven(from) && { from: shareOf(from) }),
        })),
        bands: (model.bands ?? []).map(({ id, from }) => ({
            id,
            ...(isGiven(from) && { from: scaledOf(from, scale) }),
        })),
        matrix: model.matrix ?? {},
        outcomes: [],
        monotone: true,
    };
}
function boundsOf({ min, max }, scale) {
    return {
        ...(isGiven(min) && { min: scaledOf(min, scale) }),
        ...(isGiven(max) && { max: scaledOf(max, scale) }),
    };
}
/** Rules of one exclusive set become one rule that stands where the first of them stood. */
function groupOf(group, scale, attributes) {
    const rules = [];
    const sets = new Set();
    for (const rule of group.rules) {
        const set = rule.kind === 'attribute' ? rule.exclusiveSet : undefined;
        if (!isGiven(set))
            rules.push(ruleOf(rule, scale, attributes));
        else if (!sets.has(set))
            rules.push(exclusiveOf(set, group.rules, scale, attributes));
        if (isGiven(set))
            sets.add(set);
    }
    return { id: group.id, title: {}, ...boundsOf(group, scale), rules };
}
function exclusiveOf(set, rules, scale, attributes) {
    const members = rules.flatMap((rule) => rule.kind === 'attribute' && rule.exclusiveSet === set ? [rule] : []);
    return {
        ...definitionOf(`set ${set}`),
        kind: 'exclusive',
        choices: members.map(({ id, when, points }) => ({
            ...definitionOf(id),
            when: criterionOf(when, attributes, scale),
            points: scaledOf(points, scale),
        })),
    };
}
export function ruleOf(rule, scale, attributes) {
    const head = definitionOf(rule.id);
    switch (rule.kind) {
        case 'attribute': {
            const when = criterionOf(rule.when, attributes, scale);
            return { ...head, kind: 'attribute', when, points: scaledOf(rule.points, scale) };
        }
        case 'events':
            return { ...head, ...eventRuleOf(rule, scale) };
        case 'inactivity':
            return {
                ...head,
                kind: 'inactivity',
                signals: rule.signals,
                per: scaledOf(rule.per, scale),
                everyDays: rule.every,
                ...(isGiven(rule.floor) && { floor: scaledOf(rule.floor, scale) }),
            };
    }
}
function eventRuleOf(rule, scale) {
    const { where, lookback } = rule;
    return {
        kind: 'event',
        signals: rule.signals,
        where: !isGiven(where) ? [] : [{ property: where.prop, values: where.in.map(normalText) }],
        ...(isGiven(lookback) && { lookbackDays: lookback }),
        points: scaledOf(rule.points ?? 0, scale),
        count: countOf(rule.count, scale),
        decay: decayOf(rule.decay ?? { kind: 'none' }),
    };
}
function countOf({ mode, max, prop = '', n = 0, within = 0, tiers = [] }, scale) {
    const rate = isGiven(max) && { max: { n: max.n, perDays: max.days } };
    switch (mode) {
        case 'every':
            return { mode, ...rate };
        case 'distinctBy':
            return { mode, property: prop, ...rate };
        case 'atLeast':
            return { mode, n, withinDays: within };
        case 'tiers':
            return {
                mode,
                tiers: tiers.map(({ from, to, points }) => ({
                    from,
                    ...(isGiven(to) && { to }),
                    points: scaledOf(points, scale),
                })),
            };
        default:
            return { mode };
    }
}
export function decayOf(decay) {
    switch (decay.kind) {
        case 'steps':
            return {
                kind: 'steps',
                steps: decay.steps.map(({ day, fraction }) => ({ day, fraction: fractionOf(fraction) })),
            };
        case 'compound':
            return { kind: 'compound', rate: fractionOf(decay.rate), everyDays: decay.days };
        default:
            return decay;
    }
}
