import { inside } from '../../../diagnostics/place.js';
export const channelPaidTwice = {
    id: 'budget/channel-paid-twice',
    severity: 'error',
    owner: 'joint',
    summary: 'In every month a channel has its money from one budget.',
    why: 'each of the two looks affordable, and the shares of both are wrong',
    *check({ budgets }) {
        const all = Object.values(budgets);
        for (const [index, later] of all.entries()) {
            for (const earlier of all.slice(0, index)) {
                if (!overlap(earlier, later))
                    continue;
                for (const channel of Object.keys(later.channels)) {
                    if (!Object.hasOwn(earlier.channels, channel))
                        continue;
                    yield {
                        place: inside(later.place, 'channels', channel),
                        message: `${channel} has money in ${earlier.id} and in ${later.id}, which share months`,
                        help: 'keep one of the two amounts, or let one budget begin after the other ends',
                        related: [{ place: inside(earlier.place, 'channels', channel), message: `in ${earlier.id}` }],
                    };
                }
            }
        }
    },
};
function overlap(left, right) {
    return left.from <= right.to && right.from <= left.to;
}
