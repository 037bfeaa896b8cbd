import { criterionAbout } from './criterion.js';
import { drawnSome } from './drawn.js';
import { eventRule, inactivityRule, windowOf } from './event-rule.js';
/** A scoring of so many rules: three of five about fit, the others about engagement, in groups with their own bounds. */
export function scoringOf(rules, source) {
    const { random } = source;
    const scale = random.pick([0, 0, 0, 1, 2]);
    const fit = Math.max(1, Math.round(rules * 0.6));
    const engagement = Math.max(1, rules - fit);
    return {
        kind: 'scoring',
        id: 'lead-score',
        scale,
        total: { min: 0, max: 100 },
        fit: dimensionOf(fit, themesOf(source), { ...source, scale, rule: fitRule }),
        engagement: dimensionOf(engagement, sharesOf(engagement, source), {
            ...source,
            scale,
            rule: engagementRule,
        }),
        ...(random.chance(4, 5) && {
            grades: { A: '75 %', B: '50 %', C: '25 %', D: 'always' },
            ...(random.chance(2, 3) && { minKnown: random.pick(['20 %', '40 %', '1/2']) }),
            bands: { '1': 40, '2': random.pick([15, 20, 25]), '3': 'always' },
            outcomes: ['watch', 'nurture', 'sales-ready'],
            matrix: {
                A: { '1': 'sales-ready', '2': 'sales-ready', '3': 'nurture' },
                B: { '1': 'sales-ready', '2': 'nurture', '3': 'watch' },
                C: { '1': 'nurture', '2': 'nurture', '3': 'watch' },
                D: { '1': 'nurture', '2': 'watch', '3': 'watch' },
                U: { '1': 'nurture', '2': 'watch', '3': 'watch' },
            },
        }),
    };
}
const mostOfGroup = 8;
/** A group per theme; for an adversary groups of eight rules about anything. */
function themesOf({ dictionary, signals, profile }) {
    if (profile === 'adversarial')
        return [];
    const byTheme = new Map();
    for (const entry of dictionary)
        byTheme.set(entry.theme, [...(byTheme.get(entry.theme) ?? []), entry]);
    return [...byTheme.values()].map((entries) => ({ dictionary: entries, signals }));
}
/** Groups of eight rules with signals of their own. */
function sharesOf(rules, { dictionary, signals, profile }) {
    if (profile === 'adversarial')
        return [];
    const groups = Math.min(signals.length, Math.ceil(rules / mostOfGroup));
    return Array.from({ length: groups }, (_, index) => ({
        dictionary,
        signals: signals.filter((_signal, place) => place % groups === index),
    }));
}
function dimensionOf(rules, scopes, source) {
    const { random } = source;
    const groups = Math.min(rules, scopes.length || Math.ceil(rules / mostOfGroup));
    return {
        min: random.pick([-20, 0, 0]),
        max: random.pick([50, 60, 70]),
        groups: Object.fromEntries(Array.from({ length: groups }, (_, index) => {
            const own = Math.floor(((index + 1) * rules) / groups) - Math.floor((index * rules) / groups);
            return [
                `group-${index + 1}`,
                groupOf(own, `g${index + 1}`, scopes[index] ?? source, source),
            ];
        })),
    };
}
/** One rule in twenty reads something that is not of its group. */
function groupOf(rules, prefix, scope, source) {
    const { random } = source;
    const own = { ...source, dictionary: scope.dictionary, signals: scope.signals };
    return {
        ...(random.chance(3, 5) && { max: 10 + random.below(25) }),
        ...(random.chance(1, 5) && { min: -10 }),
        rules: Object.fromEntries(Array.from({ length: rules }, (_, index) => [`${prefix}-r${index + 1}`, source.rule(random.chance(1, 20) ? source : own)])),
    };
}
/** One attribute mostly, two or three for an adversary. */
function fitRule(source) {
    const { random, profile } = source;
    const typical = random.chance(3, 4) ? 1 : random.chance(4, 5) ? 2 : 3;
    const attributes = profile === 'adversarial' ? 2 + random.below(2) : typical;
    if (attributes > 1 || random.chance(4, 5))
        return { when: criterionAbout(attributes, source), points: pointsOf(source) };
    const one = { ...source, dictionary: [random.pick(source.dictionary)] };
    return {
        exclusive: Array.from({ length: 2 + random.below(3) }, (_, index) => ({
            id: `c${index + 1}`,
            when: criterionAbout(1, one),
            points: pointsOf(source),
        })),
    };
}
/** Four of ten tie a signal to an attribute for an adversary. */
function engagementRule(source) {
    const { random, profile, signals } = source;
    if (profile === 'adversarial' && random.chance(2, 5)) {
        const signal = random.pick(signals);
        const seen = { signal, within: windowOf(random), count: 1 + random.below(3) };
        return { when: { all: [seen, criterionAbout(1, source)] }, points: pointsOf(source) };
    }
    if (random.chance(1, 20))
        return inactivityRule(signals, random);
    if (random.chance(1, 12)) {
        const seen = { signal: { any: drawnSome(signals, 2, random) }, within: windowOf(random) };
        return { when: { ...seen, count: 1 + random.below(3) }, points: pointsOf(source) };
    }
    return eventRule(() => pointsOf(source), signals, random);
}
/** Mostly whole points; one in six takes some off. */
function pointsOf({ random, scale }) {
    const whole = 1 + random.below(15);
    const size = random.chance(1, 3) ? whole + random.below(10 ** scale) / 10 ** scale : whole;
    const points = Number(size.toFixed(scale));
    return random.chance(1, 6) ? -points : points;
}
