const modes = {
    acceptance: 'period',
    ageing: 'snapshot',
    attributed: 'period',
    'capacity-notice': 'period',
    completeness: 'period',
    compliance: 'period',
    connection: 'cohort',
    conversion: 'cohort',
    'cost-per': 'period',
    coverage: 'snapshot',
    'deal-size': 'period',
    deliveries: 'period',
    entries: 'period',
    'first-contact': 'cohort',
    'forecast-accuracy': 'period',
    nps: 'period',
    'routed-by-hand': 'period',
    'sales-cycle': 'period',
    stability: 'period',
    'stage-differences': 'snapshot',
    throughput: 'period',
    untouched: 'cohort',
    'win-rate': 'period',
    'won-revenue': 'period',
};
export function modeOf({ of }) {
    return modes[of];
}
