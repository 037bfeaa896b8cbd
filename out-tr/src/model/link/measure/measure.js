import { inside } from '../../../diagnostics/place.js';
import { linkDays } from '../../linking/quantities.js';
import { linkName } from '../../linking/references.js';
import { linkText } from '../../linking/text.js';
import { linkAgeing } from './ageing.js';
import { linkCompliance } from './compliance.js';
import { linkCoverage } from './coverage.js';
import { linkFirstContact } from './first-contact.js';
import { linkForecastAccuracy } from './forecast-accuracy.js';
import { fromTo, ofSla, ofStage } from './named-parts.js';
const linkers = {
    acceptance: () => ({ of: 'acceptance' }),
    ageing: linkAgeing,
    attributed: (written, place, linking) => {
        const attribution = linkName('attribution', written.by, inside(place, 'by'), linking);
        return attribution === undefined
            ? undefined
            : { of: 'attributed', what: written.of, attribution, as: written.as };
    },
    capacityNotice: (written, place, linking) => {
        const noticeDays = linkDays(written, place, linking);
        return noticeDays === undefined ? undefined : { of: 'capacity-notice', noticeDays };
    },
    completeness: ofStage('completeness'),
    compliance: linkCompliance,
    connection: ofStage('connection'),
    conversion: (written, place, linking) => {
        const stages = fromTo(written, place, linking);
        const withinDays = linkDays(written.within, inside(place, 'within'), linking);
        if (stages === undefined || withinDays === undefined)
            return undefined;
        return { of: 'conversion', ...stages, base: written.base, withinDays };
    },
    costPer: ofStage('cost-per'),
    coverage: linkCoverage,
    dealSize: () => ({ of: 'deal-size' }),
    deliveries: (written, place, linking) => ({
        of: 'deliveries',
        deliverable: linkText(written, place, linking),
    }),
    entries: ofStage('entries'),
    firstContact: linkFirstContact,
    forecastAccuracy: linkForecastAccuracy,
    nps: (to) => ({ of: 'nps', to }),
    routedByHand: () => ({ of: 'routed-by-hand' }),
    salesCycle: (written, place, linking) => {
        const stages = fromTo(written, place, linking);
        return stages && { of: 'sales-cycle', ...stages, quantile: written.quantile ?? 'median' };
    },
    stability: (written, place, linking) => {
        const metric = linkName('metric', written.of, inside(place, 'of'), linking);
        return metric === undefined ? undefined : { of: 'stability', metric, weeks: written.weeks ?? 8 };
    },
    stageDifferences: (written, place, linking) => {
        const crm = linkName('target', written.crm, inside(place, 'crm'), linking);
        const map = linkName('target', written.map, inside(place, 'map'), linking);
        return crm === undefined || map === undefined ? undefined : { of: 'stage-differences', crm, map };
    },
    throughput: (written, place, linking) => {
        const stages = fromTo(written, place, linking);
        return stages && { of: 'throughput', ...stages };
    },
    untouched: ofSla('untouched'),
    winRate: ({ by }) => ({ of: 'win-rate', by }),
    wonRevenue: () => ({ of: 'won-revenue' }),
};
/** What is measured, with everything it names found; a reference to a metric is the caller's matter. */
export function linkMeasure(written, place, linking) {
    // The schema allows one key, and only these.
    const [[key, value]] = Object.entries(written);
    return linkAt(key, value, inside(place, key), linking);
}
function linkAt(key, value, place, linking) {
    return linkers[key](value, place, linking);
}
