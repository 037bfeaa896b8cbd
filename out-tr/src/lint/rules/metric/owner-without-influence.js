export const ownerWithoutInfluence = {
    id: 'metric/owner-without-influence',
    severity: 'warning',
    owner: 'joint',
    summary: 'A metric belongs to a side that can change it.',
    why: 'whoever owns what only the other side can change will explain it away, and be right',
    *check(agreement) {
        for (const { id, measure, owner, place } of Object.values(agreement.metrics)) {
            const side = influence(agreement, measure);
            if (side === undefined || owner === 'joint' || owner === side)
                continue;
            yield {
                place,
                message: `metric ${id} belongs to ${owner}, but only ${side} can change it`,
                help: `write \`owner: ${side}\`, or \`owner: joint\``,
                owner: side,
            };
        }
    },
};
/** The one side in whose hands a measure lies; undefined where both have a part in it. */
function influence({ slas, touchPolicies }, measure) {
    switch (measure.of) {
        case 'first-contact':
        case 'untouched':
            return slas[measure.sla]?.side;
        case 'compliance':
            if (measure.clocks.by === 'side')
                return measure.clocks.side;
            return (measure.clocks.by === 'sla' ? slas : touchPolicies)[measure.clocks.id]?.side;
        case 'completeness':
            return 'marketing';
        case 'forecast-accuracy':
        case 'capacity-notice':
            return 'sales';
        case 'nps':
            return measure.to;
        default:
            return undefined;
    }
}
