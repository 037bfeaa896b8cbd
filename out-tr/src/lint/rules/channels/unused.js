export const unusedChannel = {
    id: 'channels/unused',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Something belongs to every channel.',
    why: 'no lead and no touch can ever be credited to it, so it will look like a channel that never works',
    *check({ channels }) {
        for (const channel of Object.values(channels)) {
            if (channel.signals.length > 0 || Object.keys(channel.fields).length > 0)
                continue;
            yield {
                place: channel.place,
                message: `nothing belongs to the channel ${channel.id}: it names neither signals nor values of fields`,
                help: 'name the signals that are its touches, or the field values of its leads, or remove it',
            };
        }
    },
};
