import { inside } from '../../../diagnostics/place.js';
import { channelsByOrder } from '../../../model/channels-by-order.js';
export const valueInTwoChannels = {
    id: 'channels/value-in-two-channels',
    severity: 'error',
    owner: 'marketing',
    summary: 'A value of a field belongs to one channel.',
    why: 'the same lead counts in two rows of the breakdown, and the sum is larger than the number of leads',
    *check(agreement) {
        const firsts = new Map();
        for (const channel of channelsByOrder(agreement)) {
            for (const [field, values] of Object.entries(channel.fields)) {
                for (const [index, value] of values.entries()) {
                    const first = firsts.get(`${field} ${value}`);
                    if (first === undefined)
                        firsts.set(`${field} ${value}`, channel.id);
                    else
                        yield {
                            place: inside(channel.place, 'fields', field, index),
                            message: `leads whose ${field} is ${value} belong to ${first} and to ${channel.id}`,
                            help: `leave ${value} to one of the two`,
                        };
                }
            }
        }
    },
};
