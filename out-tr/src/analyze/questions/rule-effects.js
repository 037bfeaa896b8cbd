import { holds } from '../../criteria/holds.js';
import { historyOf } from '../../evaluate/history.js';
import { momentAt } from '../../evaluate/moment.js';
import { scoreAt } from '../../evaluate/score/score.js';
import { scoreRow } from '../../evaluate/score-row.js';
import { realLead } from '../witness/real-lead.js';
import { witnessInstant } from '../witness/witness-instant.js';
import { withoutRule } from './scoring-part.js';
/** Nothing for a lead that cannot be, or has no score. */
export function seen(agreement, scoring, drawn) {
    const asOf = witnessInstant(agreement);
    const sample = realLead(agreement.lifecycle, drawn, asOf);
    const moment = momentAt(agreement, historyOf(sample), asOf);
    const isPossible = Object.values(agreement.invariants).every(({ when, then }) => !holds(when, moment.facts) || holds(then, moment.facts));
    const score = isPossible ? scoreAt(scoring, moment) : null;
    return score === null ? undefined : { sample, moment, score };
}
/** Whether the lead has points of the rule. */
export function isCounted({ score }, { dimension, group, rule }) {
    return score.lines.some((line) => line.points !== 0 &&
        line.rule === rule.id &&
        line.group === group.id &&
        line.dimension === dimension.id);
}
/** The scoring without the rule is asked for with every lead. */
const smaller = new WeakMap();
/** Whether the lead would have another grade, band, stage or route without the rule. */
export function isDecidedBy(agreement, scoring, { sample, moment, score }, place) {
    const less = smaller.get(place) ?? withoutRule(scoring, place);
    smaller.set(place, less);
    const other = scoreAt(less, moment);
    if (other === null)
        return false;
    if (other.grade !== score.grade || other.band !== score.band)
        return true;
    if (other.total === score.total && other.fit === score.fit && other.engagement === score.engagement)
        return false;
    const record = { ...historyOf(sample), id: sample.id };
    const scorings = { ...agreement.scorings, [scoring.id]: less };
    const [was, is] = [agreement, { ...agreement, scorings }].map((each) => scoreRow(each, record, sample.asOf));
    return was?.stage !== is?.stage || was?.route !== is?.route;
}
