import { keepsInvariants } from '../analyze/space/invariants.js';
import { expectedOf } from '../analyze/witness/expected-of.js';
import { plausibleLead } from '../analyze/witness/plausible-lead.js';
import { reduced, reductionsOf } from '../analyze/witness/reductions.js';
import { distanceTo } from './distance-to.js';
import { drawnLeadOf } from './drawn-lead-of.js';
import { drawnSample } from './drawn-sample.js';
import { scoreCriterion } from './score-question.js';
import { evaluatedLead, witnessLead } from './witness-lead.js';
/** A lead that shows the difference, made as small as it gets; `none` when none can; undefined when that stays open. */
export function claimWitness(agreement, sides, different, searching) {
    const shows = (drawn) => {
        const lead = witnessLead(agreement, drawn);
        return differs(sides, lead) && keepsInvariants([agreement], lead);
    };
    const drawnOf = ({ assignment }) => drawnLeadOf(agreement, different.space, assignment);
    const direct = different.cases.map(drawnOf).find(shows);
    if (direct !== undefined)
        return smallest(agreement, sides, direct, shows);
    const real = casesOfLeads(agreement, different, searching.scores);
    if (real.cases.length === 0)
        return 'none';
    const starts = [
        ...real.cases.map(drawnOf),
        ...real.samples.flatMap((sample) => overlaid(real.cases.map(drawnOf), sample)),
    ];
    const found = starts.find(shows) ?? searched(agreement, sides, different, real.cases, searching.near);
    return found === undefined ? undefined : smallest(agreement, sides, found, shows);
}
/** The cases without classes of scores that no lead has, and leads that have the scores of the others. */
function casesOfLeads(agreement, different, scores) {
    const empty = [];
    const samples = new Set();
    let { cases } = different;
    for (let round = 0; round < mostRounds; round++) {
        const classes = cases.flatMap(({ assignment }) => different.space.classesOf(assignment));
        const before = empty.length;
        for (const own of classes.slice(0, mostAsked)) {
            const criterion = scoreCriterion(agreement, own.of, own.value, own.next);
            const answer = criterion && scores(criterion);
            if (answer === 'none')
                empty.push(own);
            else if (answer !== undefined)
                samples.add(answer);
        }
        if (empty.length === before)
            break;
        cases = different.without(empty);
    }
    return { cases, samples: [...samples] };
}
/** How often cases are drawn anew, and how many of their scores are asked about. */
const mostRounds = 4;
const mostAsked = 40;
/** What a case wants, put over a lead that has its score. */
function overlaid(drawn, sample) {
    const base = drawnSample(sample);
    return drawn.map((lead) => ({
        ...lead,
        values: { ...base.values, ...lead.values },
        events: [...base.events, ...lead.events],
        consents: new Map([...base.consents, ...lead.consents]),
    }));
}
function searched(agreement, sides, { space }, cases, near) {
    for (const { assignment } of cases.slice(0, mostSearched)) {
        const wanted = distanceTo(space.ownOf(assignment));
        if (wanted === undefined)
            continue;
        const found = near().near(drawnLeadOf(agreement, space, assignment), (drawn) => {
            const lead = witnessLead(agreement, drawn);
            return differs(sides, lead) && keepsInvariants([agreement], lead) ? 0 : wanted(lead) + 1;
        });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Cases for which a score is searched. */
const mostSearched = 4;
function differs({ expected, got }, witness) {
    const agreed = expected(witness);
    return agreed !== undefined && plain(agreed) !== plain(got(witness));
}
/** Systems show nothing, no and an empty text alike. */
function plain(value) {
    return value === '' || value === false ? null : value;
}
function smallest(agreement, { expected, got }, drawn, shows) {
    const small = reduced(drawn, reductionsOf(drawn, agreement.fields), shows);
    const plausible = plausibleLead(small, agreement.fields);
    const { sample } = witnessLead(agreement, shows(plausible) ? plausible : small);
    const lead = evaluatedLead(agreement, sample);
    const expect = expectedOf(agreement, sample);
    return { sample: { ...sample, expect }, got: got(lead), expected: expected(lead) ?? null };
}
