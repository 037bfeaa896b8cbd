/** The units of a path in its total order; a channel stands where its earliest touch stands. */
export function creditUnits(touches, per) {
    if (per === 'touch')
        return touches.map((touch) => ({
            id: touch.id,
            channel: touch.channel,
            touches: [touch],
            newest: touch.at,
        }));
    const byChannel = new Map();
    for (const touch of touches) {
        const own = byChannel.get(touch.channel);
        if (own === undefined)
            byChannel.set(touch.channel, [touch]);
        else
            own.push(touch);
    }
    return [...byChannel].map(([channel, own]) => ({
        id: channel,
        channel,
        touches: own,
        newest: own.at(-1)?.at ?? 0,
    }));
}
