/** In what numerator and denominator of a measure can both be counted; the first is the usual one. */
export function countedUnits({ of }) {
    return units[of];
}
const funnel = ['lead-cycle', 'lead', 'account'];
const deals = ['opportunity', 'account'];
const units = {
    acceptance: ['lead-cycle'],
    ageing: ['lead-cycle', 'lead', 'account', 'opportunity'],
    attributed: deals,
    'capacity-notice': ['cut'],
    completeness: ['field'],
    compliance: ['clock'],
    connection: funnel,
    conversion: funnel,
    'cost-per': funnel,
    coverage: deals,
    'deal-size': deals,
    deliveries: ['delivery'],
    entries: funnel,
    'first-contact': ['lead-cycle'],
    'forecast-accuracy': deals,
    nps: ['answer'],
    'routed-by-hand': ['lead-cycle'],
    'sales-cycle': funnel,
    stability: ['week'],
    'stage-differences': ['lead'],
    throughput: funnel,
    untouched: ['lead-cycle'],
    'win-rate': deals,
    'won-revenue': deals,
};
