const volume = new Set(['entries', 'throughput', 'deliveries']);
export const volumeWithoutQuality = {
    id: 'incentive/volume-without-quality',
    severity: 'warning',
    owner: 'joint',
    summary: 'Nobody is paid for numbers alone.',
    why: 'more of it is easy and good of it is not; the other side gets the difference to work through',
    *check({ incentives, metrics }) {
        for (const { id, conditions } of Object.values(incentives)) {
            for (const side of ['marketing', 'sales']) {
                const [first] = conditions[side];
                const paid = conditions[side].map(({ metric }) => metrics[metric]?.measure.of);
                if (first === undefined || !paid.every((of) => of !== undefined && volume.has(of)))
                    continue;
                yield {
                    place: first.place,
                    message: `incentive ${id} pays ${side} for volume alone`,
                    help: 'add a metric of quality, such as a conversion or revenue',
                    owner: side,
                };
            }
        }
    },
};
