import { inside } from '../../../diagnostics/place.js';
export const flagsOneSided = {
    id: 'budget/flags-one-sided',
    severity: 'warning',
    owner: 'joint',
    summary: 'Channels that bring leads and no revenue are flagged, and channels that close and have little money.',
    why: 'money stays where it was last year: with the channel that fills the report, not with the one that fills the books',
    *check({ budgets }) {
        for (const budget of Object.values(budgets)) {
            for (const missing of missingFlags(budget)) {
                yield {
                    place: budget.review === undefined ? budget.place : inside(budget.review.place, 'flags'),
                    message: `no flag of ${budget.id} finds ${missing}`,
                    help: 'add a flag under `review` that does; without it nobody has to speak about such a channel',
                };
            }
        }
    },
};
function* missingFlags({ review }) {
    const flags = Object.values(review?.flags ?? {}).map(({ limits }) => limits);
    if (!flags.some((limits) => asks(limits, 'atLeast', /^mql/) && asks(limits, 'atMost', /^revenue/)))
        yield 'channels with many leads and little revenue';
    if (!flags.some((limits) => asks(limits, 'atLeast', /^revenue/) && asks(limits, 'atMost', /^budget/)))
        yield 'channels with much revenue and little budget';
}
function asks(limits, comparator, of) {
    return limits.some((limit) => limit.comparator === comparator && of.test(limit.of));
}
