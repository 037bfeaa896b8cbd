/** Channels in their declared order, so that of two that claim the same the later one is told. */
export function channelsByOrder({ channels }) {
    return Object.values(channels).toSorted((left, right) => left.order - right.order);
}
