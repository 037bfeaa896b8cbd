import { defaultScoring } from '../../../src/evaluate/default-scoring.js';
import { momentAt } from '../../../src/evaluate/moment.js';
import { scoreAt } from '../../../src/evaluate/score/score.js';
import { asOf } from '../leads/bench-lead.js';
import { dimensionsOf, handoffStage } from './translate/translation.js';
export function peerLead(agreement, lead) {
    const recordedStage = lead.recordedStage ?? 'lead';
    const moment = momentAt(agreement, { ...lead, changes: [] }, asOf);
    const days = handoffStage(agreement).entry.fastTrack?.withinDays ?? 0;
    return {
        values: valuesOf(lead.values),
        events: lead.events.map(({ signal, at, from, properties }) => ({
            signal,
            at,
            from,
            type: properties['type'] ?? null,
        })),
        counted: countedOf(agreement, lead),
        isFast: moment.events.some(({ signal, age }) => signal === 'demo-request' && age < days),
        objects: moment.facts.objection,
        recordedStage,
        isBeforeHandoff: recordedStage === 'lead',
        isWithSales: recordedStage === 'mql' || recordedStage === 'sal',
        total: 0,
        engagement: 0,
    };
}
function valuesOf(values) {
    return {
        employees: orNull(values.employees),
        revenue: orNull(values.revenue),
        sites: orNull(values.sites),
        growth: orNull(values.growth),
        founded: orNull(values.founded),
        industry: orNull(values.industry),
        country: orNull(values.country),
        seniority: orNull(values.seniority),
        area: orNull(values.area),
        language: orNull(values.language),
        position: orNull(values.position),
        domain: orNull(values.domain),
        postal: orNull(values.postal),
        tools: values.tools,
        cloud: orNull(values.cloud),
        referred: orNull(values.referred),
        customer: orNull(values.customer),
    };
}
function orNull(value) {
    return value ?? null;
}
/** The lines of the explaining evaluator; under an objection there is no score and nobody asks for them. */
function countedOf(agreement, lead) {
    const scoring = defaultScoring(agreement);
    const score = scoring && scoreAt(scoring, momentAt(agreement, { ...lead, changes: [] }, asOf));
    const rules = dimensionsOf(agreement).engagement.groups.flatMap((group) => group.rules);
    if (score === null || score === undefined)
        return rules.map(() => 0);
    return score.lines.filter(({ kind }) => kind === 'event').map(({ points }) => points);
}
