import { inside } from '../../../diagnostics/place.js';
export const channelWithoutTouch = {
    id: 'attribution/channel-without-touch',
    severity: 'warning',
    owner: 'marketing',
    summary: 'A channel with signals has one that every attribution model counts.',
    why: 'the channel gets no credit whatever it brings, and its budget is cut for that',
    *check({ attributions, channels }) {
        for (const { id, signals, place } of Object.values(attributions)) {
            for (const channel of Object.values(channels)) {
                if (channel.signals.length === 0 || channel.signals.some((signal) => signals.includes(signal)))
                    continue;
                yield {
                    place: inside(place, 'touches'),
                    message: `${id} counts no signal of the channel ${channel.id}`,
                    help: `add one of ${channel.signals.join(', ')}`,
                    related: [{ place: channel.place, message: 'the channel' }],
                };
            }
        }
    },
};
