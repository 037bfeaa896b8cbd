import { inside } from '../../../diagnostics/place.js';
import { channelsByOrder } from '../../../model/channels-by-order.js';
export const signalInTwoChannels = {
    id: 'channels/signal-in-two-channels',
    severity: 'error',
    owner: 'marketing',
    summary: 'A signal is a touch of one channel.',
    why: 'the same touch is credited to two channels, and both come to the budget meeting with the same deal',
    *check(agreement) {
        const firsts = new Map();
        for (const channel of channelsByOrder(agreement)) {
            for (const signal of channel.signals) {
                const first = firsts.get(signal);
                if (first === undefined)
                    firsts.set(signal, channel.id);
                else
                    yield {
                        place: inside(channel.place, 'signals'),
                        message: `signal ${signal} is a touch of ${first} and of ${channel.id}`,
                        help: `leave ${signal} to one of the two`,
                    };
            }
        }
    },
};
