import { realLead } from '../analyze/witness/real-lead.js';
import { witnessInstant } from '../analyze/witness/witness-instant.js';
import { historyOf } from '../evaluate/history.js';
import { initialState, reachedStages } from '../evaluate/journey/journey-state.js';
import { firstStage } from '../evaluate/journey/stage-order.js';
import { momentAt } from '../evaluate/moment.js';
import { scoreAt } from '../evaluate/score/score.js';
/** The drawn lead made real and evaluated. */
export function witnessLead(agreement, drawn) {
    return evaluatedLead(agreement, realLead(agreement.lifecycle, drawn, witnessInstant(agreement)));
}
/** A lead as it is at its instant, before any automatic move. */
export function evaluatedLead(agreement, sample) {
    const { lifecycle } = agreement;
    const { asOf, recordedStage } = sample;
    const moment = momentAt(agreement, historyOf(sample), asOf);
    const scorings = Object.values(agreement.scorings);
    const scores = new Map(scorings.map((scoring) => [scoring.id, scoreAt(scoring, moment)]));
    const standard = scorings.find(({ isDefault }) => isDefault);
    const score = (standard && scores.get(standard.id)) ?? null;
    const reached = reachedStages(lifecycle, initialState(lifecycle, recordedStage));
    const stage = recordedStage ?? firstStage(lifecycle).id;
    return { sample, asOf, stage, moment, facts: { ...moment.facts, score, reached }, scores };
}
