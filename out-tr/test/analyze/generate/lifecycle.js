import { criterionAbout } from './criterion.js';
import { drawnSome } from './drawn.js';
import { days, windowOf } from './event-rule.js';
import { signalIds } from './signals.js';
/** What leads enter by themselves, lowest first; the first that all have is `lead`. */
const automatic = ['mql', 'sal', 'sql', 'opportunity', 'finalist'];
/** Gates, and stages as ordered thresholds over fit, engagement, total and attributes. */
export function lifecycleOf({ stages, graded }, source) {
    const entered = automatic.slice(0, Math.max(2, stages));
    const open = entered.map((id, index) => [
        id,
        {
            order: (index + 2) * 10,
            ...(source.random.chance(1, 4) && { skippable: true }),
            entry: entryOf(index, graded, source),
        },
    ]);
    return {
        kind: 'lifecycle',
        gates: gatesOf(source),
        stages: {
            lead: { order: 10 },
            ...Object.fromEntries(open),
            won: { order: 100, category: 'won' },
            lost: { order: 110, category: 'lost' },
            recycled: { order: 120, category: 'parked' },
        },
        handoff: {
            stage: 'mql',
            acceptance: 'sal',
            decideWithin: '8 business hours',
            onExpiry: 'escalate',
            decidedBy: ['sales-lead'],
        },
        cycles: { max: 3, scoreReset: source.random.chance(1, 2) ? 'none' : 'engagement' },
    };
}
function gatesOf(source) {
    const { random } = source;
    return [
        ...(random.chance(3, 4) ? [{ id: 'objection', kind: 'objection' }] : []),
        ...(random.chance(1, 4)
            ? [{ id: 'no-mail', kind: 'withdrawn-consent', purpose: 'email-marketing' }]
            : []),
        ...(random.chance(1, 3)
            ? [{ id: 'embargo', kind: 'embargo', when: criterionAbout(1, source) }]
            : []),
        { id: 'competitor', when: criterionAbout(1, source), reason: 'competitor' },
        ...(random.chance(1, 3) ? [{ id: 'unfit', when: criterionAbout(2, source) }] : []),
    ];
}
function entryOf(index, graded, source) {
    const { random, dictionary } = source;
    const nullable = dictionary.filter(({ field }) => field.nullable !== false && field.type !== 'set');
    return {
        automatic: true,
        ...(random.chance(1, 3) && {
            fields: drawnSome(nullable, 1 + random.below(2), random).map(({ id }) => id),
        }),
        ...(random.chance(1, 2) && { require: requireOf(index, graded, source) }),
        threshold: thresholdOf(index, source),
        ...(random.chance(1, 4) && {
            fastTrack: { signal: random.pick(signalIds.slice(0, 3)), within: days(1 + random.below(7)) },
        }),
    };
}
function requireOf(index, graded, source) {
    const { random } = source;
    const before = index === 0 ? 'lead' : (automatic[index - 1] ?? 'lead');
    const attributes = criterionAbout(1 + random.below(2), source);
    switch (random.below(6)) {
        case 0:
            return graded ? { outcome: { in: ['nurture', 'sales-ready'] } } : attributes;
        case 1:
            return graded ? { none: [{ grade: { in: ['D', 'U'] } }] } : attributes;
        case 2:
            return { all: [{ reached: before }, attributes] };
        case 3:
            return { none: [{ consent: { 'email-marketing': 'withdrawn' } }, attributes] };
        default:
            return attributes;
    }
}
/** Each stage asks for more than the one before. */
function thresholdOf(index, source) {
    const { random } = source;
    const total = { total: { gte: 15 + index * 12 + random.below(15) } };
    const parts = [
        total,
        ...(random.chance(1, 2) ? [{ engagement: { gt: random.below(8 + index * 4) } }] : []),
        ...(random.chance(1, 3) ? [{ fit: { gte: random.below(8 + index * 6) } }] : []),
    ];
    if (random.chance(1, 5)) {
        const seen = { signal: random.pick(signalIds), within: windowOf(random), count: 1 + random.below(3) };
        return { any: [{ all: parts }, { all: [seen, { fit: { gte: 10 + random.below(20) } }] }] };
    }
    return parts.length === 1 ? total : { all: parts };
}
