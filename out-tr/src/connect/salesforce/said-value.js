import { holds } from '../../criteria/holds.js';
import { testEntry } from '../../evaluate/journey/entry-test.js';
import { firstTrueGate } from '../../evaluate/journey/gate.js';
/** What the agreement's own evaluation gives for a calculated field; undefined where it says nothing, null = blank. */
export function saidValue(agreement, says, witness) {
    const { facts } = witness;
    const { lifecycle } = agreement;
    switch (says.of) {
        case 'gate': {
            // Alone among gates, a gate wins exactly when it is true.
            const gates = lifecycle.gates.filter(({ id }) => id === says.gate);
            return firstTrueGate({ ...lifecycle, gates }, facts) !== undefined;
        }
        case 'first-gate':
            return firstTrueGate(lifecycle, facts)?.id ?? null;
        case 'ready': {
            const stage = lifecycle.stages.find(({ id }) => id === says.stage);
            return stage && testEntry(lifecycle, stage, facts).enters;
        }
        case 'qualification': {
            const checklist = agreement.qualifications[says.qualification];
            const item = checklist?.items.find(({ id }) => id === says.item);
            const criterion = says.item === undefined ? checklist?.criterion : item?.when;
            return criterion && holds(criterion, facts);
        }
        default:
            return scoredValue(agreement, says, witness);
    }
}
function scoredValue({ scorings }, says, { scores }) {
    const score = scores.get(says.scoring) ?? null;
    const unit = 10 ** (scorings[says.scoring]?.scale ?? 0);
    switch (says.of) {
        case 'known':
            return score === null ? undefined : score.fitShare?.knownAttainable;
        case 'rules': {
            if (score === null)
                return undefined;
            const lines = score.lines.filter(({ dimension, group, rule }) => dimension === says.dimension && group === says.group && says.rules.includes(rule));
            return lines.reduce((sum, { points }) => sum + points, 0);
        }
        case 'total':
            return score === null ? null : score.total / unit;
        case 'dimension': {
            const points = score?.dimensions.find(({ id }) => id === says.dimension)?.points;
            return points === undefined ? null : points / unit;
        }
        case 'outcome':
            return score === null ? 'objection' : (score.outcome ?? null);
        default:
            return score?.[says.of] ?? null;
    }
}
