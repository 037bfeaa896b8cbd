/** The unit in which a measure is given, so that goals and bands can be held against it. */
export function unitOf(measure) {
    switch (measure.of) {
        case 'first-contact':
            return measure.time;
        case 'attributed':
            return measure.as === 'amount' ? 'money' : 'share';
        default:
            return units[measure.of];
    }
}
const units = {
    acceptance: 'share',
    ageing: 'count',
    'capacity-notice': 'share',
    completeness: 'share',
    compliance: 'share',
    connection: 'share',
    conversion: 'share',
    'cost-per': 'money',
    coverage: 'times',
    'deal-size': 'money',
    deliveries: 'count',
    entries: 'count',
    'forecast-accuracy': 'share',
    nps: 'points',
    'routed-by-hand': 'share',
    'sales-cycle': 'days',
    stability: 'share',
    'stage-differences': 'share',
    throughput: 'share',
    untouched: 'share',
    'win-rate': 'share',
    'won-revenue': 'money',
};
