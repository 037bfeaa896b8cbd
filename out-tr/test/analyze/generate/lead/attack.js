import { rowProgramOf } from '../../../../src/evaluate/program/row-program.js';
import { keepsInvariants } from './keeps-invariants.js';
import { leadSource } from './lead-source.js';
import { neighbourOf, randomLead } from './random-lead.js';
import { thresholdsOf } from './thresholds.js';
/**
 * Leads that may be decided otherwise by the new version: half of them drawn at random, the others one fact beside those
 * of them that lie nearest to a threshold. Leads that the new version's invariants exclude are passed over.
 */
export function* attack(before, after, options) {
    const { asOf, leads, random } = options;
    const source = leadSource([before, after], asOf);
    const [older, newer] = [rowProgramOf(before), rowProgramOf(after)];
    const judge = (lead) => ({
        lead,
        before: older(lead, asOf),
        after: newer(lead, asOf),
    });
    const isPossible = (lead) => keepsInvariants(after, lead, asOf);
    const drawn = [];
    for (let index = 0; index < Math.ceil(leads / 2); index++) {
        const lead = randomLead(`lead-${index}`, source, random);
        if (!isPossible(lead))
            continue;
        const judged = judge(lead);
        drawn.push(judged);
        yield judged;
    }
    if (drawn.length === 0)
        return;
    const near = nearest(drawn, [...thresholdsOf(before), ...thresholdsOf(after)]);
    for (let index = Math.ceil(leads / 2); index < leads; index++) {
        const lead = neighbourOf(random.pick(near).lead, source, random);
        if (isPossible(lead))
            yield judge(lead);
    }
}
const mostNear = 12;
/** For each threshold the leads whose points lie nearest to it; all where there is none. */
function nearest(drawn, thresholds) {
    const near = thresholds.flatMap(({ of, value }) => {
        const distance = ({ before }) => Math.abs((before[of] ?? Number.POSITIVE_INFINITY) - value);
        return drawn.toSorted((left, right) => distance(left) - distance(right)).slice(0, mostNear);
    });
    return near.length === 0 ? drawn : near;
}
