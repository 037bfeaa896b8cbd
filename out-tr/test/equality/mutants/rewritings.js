import { rational } from '../../../src/support/rational.js';
import { inCriteria, inDecays, inEventRules, inScorings, inTests, plusOne, reversed, unbounded, underKey, without, } from './rewriting.js';
const never = { op: 'any', of: [] };
/** Mistakes about criteria. */
const ofCriteria = {
    'a signal window of <= instead of <': inTests('signal', (test) => ({
        ...test,
        withinDays: test.withinDays + 1,
    })),
    'one event more asked for': inTests('signal', (test) => ({ ...test, count: test.count + 1 })),
    'notIn true on a missing value': inCriteria((test) => test.op === 'notIn' ? { op: 'none', of: [{ ...test, op: 'in' }] } : test),
    'hasNone false on the empty set': inCriteria((test) => test.op === 'hasNone' ? { op: 'all', of: [test, { op: 'exists', attribute: test.attribute }] } : test),
    'hasAll as hasAny': inCriteria((test) => (test.op === 'hasAll' ? { ...test, op: 'hasAny' } : test)),
    'containsWord inside words': inCriteria((test) => test.op === 'containsWord' ? { ...test, op: 'contains' } : test),
    'startsWith as contains': inCriteria((test) => test.op === 'startsWith' ? { ...test, op: 'contains' } : test),
    'endsWith as contains': inCriteria((test) => (test.op === 'endsWith' ? { ...test, op: 'contains' } : test)),
    'contains as equals': inCriteria((test) => (test.op === 'contains' ? { ...test, op: 'equals' } : test)),
    'gt as gte': inCriteria((test) => (test.op === 'gt' ? { ...test, op: 'gte' } : test)),
    'lte as lt': inCriteria((test) => (test.op === 'lte' ? { ...test, op: 'lt' } : test)),
    'between without its upper end': inTests('between', (test) => ({ ...test, high: test.high - 1 })),
    'between without its lower end': inTests('between', (test) => ({ ...test, low: test.low + 1 })),
    'kOf of more than k': inTests('kOf', (test) => ({ ...test, k: test.k + 1 })),
    'empty any true': inTests('any', (test) => (test.of.length === 0 ? { op: 'all', of: [] } : test)),
    'missing true of a set': inTests('missing', ({ attribute }) => ({
        op: 'none',
        of: [{ op: 'exists', attribute }],
    })),
    'nothing reached': inTests('reached', () => never),
    'no objection': inTests('objection', () => never),
    'no consent as a withdrawn one': inTests('consent', (test) => test.state === 'withdrawn' ? { op: 'none', of: [{ ...test, state: 'given' }] } : test),
};
/** Mistakes about points. */
const ofScoring = {
    'a look-back of <= instead of <': underKey('lookbackDays', plusOne),
    'the first scoring instead of the default': (agreement) => ({
        ...agreement,
        scorings: Object.fromEntries(Object.entries(agreement.scorings).map(([id, scoring], index) => [
            id,
            { ...scoring, isDefault: index === 0 },
        ])),
    }),
    'filters forgotten': inEventRules((rule) => ({ ...rule, where: [] })),
    'latest as every': inEventRules((rule) => rule.count.mode === 'latest' ? { ...rule, count: { mode: 'every' } } : rule),
    'firstEver inside the look-back': inEventRules((rule) => rule.count.mode === 'firstEver'
        ? { ...rule, count: { mode: 'every', max: { n: 1, perDays: 9999 } } }
        : rule),
    'distinctBy forgotten': inEventRules((rule) => rule.count.mode === 'distinctBy' ? { ...rule, count: { ...rule.count, mode: 'every' } } : rule),
    'max of distinctBy forgotten': inEventRules((rule) => rule.count.mode === 'distinctBy'
        ? { ...rule, count: { mode: 'distinctBy', property: rule.count.property } }
        : rule),
    'max of every forgotten': inEventRules((rule) => rule.count.mode === 'every' ? { ...rule, count: { mode: 'every' } } : rule),
    'a max window of <= instead of <': underKey('perDays', plusOne),
    'one more of atLeast': inEventRules((rule) => rule.count.mode === 'atLeast' ? { ...rule, count: { ...rule.count, n: rule.count.n + 1 } } : rule),
    'tiers without their upper end': inEventRules((rule) => rule.count.mode === 'tiers'
        ? {
            ...rule,
            count: {
                mode: 'tiers',
                tiers: rule.count.tiers.map((tier) => ({ ...tier, to: (tier.to ?? 9999) - 1 })),
            },
        }
        : rule),
    'expire a day late': inDecays((decay) => decay.kind === 'expire' ? { ...decay, days: decay.days + 1 } : decay),
    'linear to a later day': inDecays((decay) => decay.kind === 'linear' ? { ...decay, days: decay.days + 1 } : decay),
    'half-life a day longer': inDecays((decay) => decay.kind === 'halfLife' ? { ...decay, days: decay.days + 1 } : decay),
    'steps a day late': underKey('day', plusOne),
    'compound a day late': inDecays((decay) => decay.kind === 'compound' ? { ...decay, everyDays: decay.everyDays + 1 } : decay),
    'inactivity without its floor': without('floor'),
    'inactivity a point more': underKey('per', plusOne),
    'the last choice of an exclusive set': underKey('choices', reversed),
    'groups never clamped': underKey('groups', unbounded),
    'dimensions clamped only at the total': underKey('dimensions', unbounded),
    'the total never clamped': inScorings((scoring) => ({ ...scoring, total: {} })),
    'U never given': without('minKnown'),
    'grades from > instead of >=': inScorings((scoring) => ({
        ...scoring,
        grades: scoring.grades.map(({ from, ...grade }) => from === undefined
            ? grade
            : { ...grade, from: rational(from.numerator * 1e6 + 1, from.denominator * 1e6) }),
    })),
    'bands from > instead of >=': inScorings((scoring) => ({
        ...scoring,
        bands: scoring.bands.map(({ from, ...band }) => from === undefined ? band : { ...band, from: from + 1 }),
    })),
    'the row U of the matrix empty': without('U'),
};
/** Mistakes about stages and routes. */
const ofStages = {
    'gates forgotten': underKey('gates', () => []),
    'a gate of withdrawn consent forgotten': underKey('gates', (gates) => Array.isArray(gates) ? gates.filter(({ kind }) => kind !== 'withdrawn-consent') : gates),
    'a gate of no consent only where it was withdrawn': underKey('kind', (kind) => kind === 'no-consent' ? 'withdrawn-consent' : kind),
    'blocking fields forgotten': (agreement) => ({
        ...agreement,
        lifecycle: {
            ...agreement.lifecycle,
            stages: agreement.lifecycle.stages.map((stage) => ({
                ...stage,
                entry: { ...stage.entry, fields: [] },
            })),
        },
    }),
    'requirements forgotten': without('require'),
    'thresholds forgotten': without('threshold'),
    'fast tracks forgotten': without('fastTrack'),
    'a fast track of <= instead of <': underKey('fastTrack', (track) => typeof track === 'object' && track !== null && 'withinDays' in track
        ? { ...track, withinDays: plusOne(track.withinDays) }
        : track),
    'every stage automatic': underKey('automatic', () => true),
    'stages skipped without those they imply': underKey('skippable', () => true),
    'lost leads handed over': underKey('category', () => 'open'),
    'routes from the bottom up': (agreement) => ({
        ...agreement,
        routing: { ...agreement.routing, rules: agreement.routing.rules.toReversed() },
    }),
    'dates in UTC': (agreement) => ({ ...agreement, zone: 'UTC' }),
};
/** What an engine may take an agreement for, by the name of its mistake. */
export const rewritings = { ...ofCriteria, ...ofScoring, ...ofStages };
