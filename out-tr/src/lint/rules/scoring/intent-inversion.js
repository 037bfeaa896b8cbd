import { scoringRules } from '../../scoring-parts.js';
export const intentInversion = {
    id: 'scoring/intent-inversion',
    severity: 'warning',
    owner: 'marketing',
    summary: 'One activity of low intent is never worth as much as one of high intent.',
    why: 'a newsletter click would outrank a demo request, and sales calls the wrong people first',
    *check(agreement) {
        const rules = [...scoringRules(agreement.scorings)];
        for (const { scoring, rule } of rules) {
            if (rule.kind !== 'event' || intent(agreement, rule) !== 'low')
                continue;
            const beaten = rules.find((other) => other.scoring === scoring &&
                other.rule.kind === 'event' &&
                other.rule.count.mode !== 'tiers' &&
                intent(agreement, other.rule) === 'high' &&
                other.rule.points <= rule.points);
            if (!beaten)
                continue;
            yield {
                place: rule.place ?? scoring.place,
                message: `rule ${rule.id} scores a low-intent signal at least as high as ${beaten.rule.id} scores a high-intent one`,
                help: 'lower these points, or change the intent of the signal if it really shows that interest',
                ...(beaten.rule.place
                    ? { related: [{ place: beaten.rule.place, message: 'the high-intent rule' }] }
                    : {}),
            };
        }
    },
};
/** `high` only if every signal is; `low` only if every signal is. */
function intent(agreement, rule) {
    const intents = new Set(rule.signals.map((signal) => agreement.signals[signal]?.intent));
    return intents.size === 1 ? [...intents][0] : undefined;
}
