import { sampleLeads } from '../../src/records/sample-data/sample-leads.js';
import { boundaryLeads } from './boundary-leads.js';
/** Leads of an agreement, batch by batch: in turn invented ones as they might come, and those on its boundaries. */
export function* leadBatches(agreement, asOf, { leads, batch, seed }) {
    const invented = sampleLeads(agreement, { seed, asOf, count: leads });
    let done = 0;
    for (let part = 0; done < leads; part++) {
        const count = Math.min(batch, leads - done);
        yield part % 2 === 0
            ? taken(invented, count)
            : boundaryLeads(agreement, asOf, { count, seed: seed + part });
        done += count;
    }
}
function taken(leads, count) {
    return Array.from({ length: count }, () => {
        const { value, done } = leads.next();
        if (done === true)
            throw new Error('fewer leads than asked for');
        return value;
    });
}
