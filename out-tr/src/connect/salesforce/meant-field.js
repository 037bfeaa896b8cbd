import { applied, asked, blank, chosen, constant } from '../../analyze/told/told.js';
import { toldCriterion } from '../../analyze/told/told-criterion.js';
import { toldEntry } from '../../analyze/told/told-entry.js';
import { toldGate } from '../../analyze/told/told-gate.js';
import { toldOutcome } from '../../analyze/told/told-outcome.js';
import { toldAttributePoints, toldBounded, toldKnown, toldSum } from '../../analyze/told/told-points.js';
import { toldBand, toldGrade, toldLabel } from '../../analyze/told/told-verdict.js';
import { alwaysStops } from '../../evaluate/journey/gate.js';
import { toldEventRule } from './told-event-rule.js';
/** What the agreement says of a calculated field, over what Salesforce stores; undefined where that does not suffice. */
export function meantField({ agreement, model }, says) {
    const { lifecycle, qualifications, scorings } = agreement;
    switch (says.of) {
        case 'gate':
            return toldGate(agreement, says.gate);
        case 'first-gate':
            return firstGate(agreement);
        case 'ready': {
            const stage = lifecycle.stages.find(({ id }) => id === says.stage);
            return stage && toldEntry(agreement, stage);
        }
        case 'qualification': {
            const checklist = qualifications[says.qualification];
            const item = checklist?.items.find(({ id }) => id === says.item);
            const criterion = says.item === undefined ? checklist?.criterion : item?.when;
            return criterion && toldCriterion(agreement, criterion);
        }
        default: {
            const scoring = scorings[says.scoring];
            return scoring && meantScore(agreement, scoring, says, partsOfGroup(model, says.scoring));
        }
    }
}
/** The fields that add up the rules of a group. */
function partsOfGroup({ fields }, scoring) {
    const parts = fields.flatMap(({ says }) => says?.of === 'rules' && says.scoring === scoring ? [says] : []);
    return (dimension, group) => parts.filter((part) => part.dimension === dimension && part.group === group);
}
function meantScore(agreement, scoring, says, partsOf) {
    const dimension = 'dimension' in says ? scoring.dimensions.find(({ id }) => id === says.dimension) : undefined;
    switch (says.of) {
        case 'rules':
            return meantRules(agreement, scoring, says);
        case 'dimension':
            return dimension && scored(scoring, dimensionPoints(dimension, partsOf));
        case 'total': {
            const parts = scoring.dimensions.map(({ id }) => pointsOf(scoring, id));
            const total = toldBounded(toldSum(parts), unscaled(scoring));
            return chosen(asked({ ask: 'objection' }), blank, total);
        }
        case 'known': {
            const fit = scoring.dimensions.find(({ id }) => id === 'fit');
            return fit && toldKnown(agreement, fit);
        }
        case 'grade':
            return toldGrade(scoring);
        case 'band':
            return toldBand(scoring);
        case 'cell':
            return applied('joined', toldLabel(scoring, 'grade'), toldLabel(scoring, 'band'));
        case 'outcome':
            return toldOutcome(agreement, scoring.id);
    }
}
/** In points as they are shown: fields of dimensions are no longer scaled. */
function pointsOf({ id, scale }, part) {
    const measure = { of: 'points', scoring: id, part };
    const own = { is: 'measured', measure };
    const shown = scale === 0 ? own : applied('over', own, constant(10 ** scale));
    return chosen(asked({ ask: 'held', measure }), shown, constant(0));
}
function unscaled({ scale, total }) {
    const unit = 10 ** scale;
    return {
        ...(total.min !== undefined && { min: total.min / unit }),
        ...(total.max !== undefined && { max: total.max / unit }),
    };
}
/** No points under an objection. */
function scored({ scale }, points) {
    const shown = scale === 0 ? points : applied('over', points, constant(10 ** scale));
    return chosen(asked({ ask: 'objection' }), blank, shown);
}
function dimensionPoints(dimension, partsOf) {
    const groups = dimension.groups.map((group) => groupPoints(partsOf(dimension.id, group.id), group));
    return toldBounded(toldSum(groups), dimension);
}
/** The points of a group from the fields that add up its rules. */
function groupPoints(parts, bounds) {
    const own = (measure, inside) => chosen(asked({ ask: 'held', measure }), inside({ is: 'measured', measure }), blank);
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return own(only, (number) => boundedNumber(number, bounds));
    const sum = toldSum(parts.map((part) => own(part, (number) => number)));
    return toldBounded(sum, bounds);
}
/** As a number of a formula is bounded, step by step. */
function boundedNumber(number, { max, min }) {
    const raised = min === undefined ? number : applied('greatest', number, constant(min));
    return max === undefined ? raised : applied('least', raised, constant(max));
}
/** The rules of a group that one field adds up. */
function meantRules(agreement, scoring, says) {
    const dimension = scoring.dimensions.find(({ id }) => id === says.dimension);
    const group = dimension?.groups.find(({ id }) => id === says.group);
    const rules = group?.rules.filter(({ id }) => says.rules.includes(id)) ?? [];
    const points = rules.map((rule) => {
        if (rule.kind === 'attribute' || rule.kind === 'exclusive')
            return toldAttributePoints(agreement, rule);
        const path = { scoring: scoring.id, dimension: says.dimension, group: says.group, rule: rule.id };
        return toldEventRule(path, rule);
    });
    const told = points.filter((part) => part !== undefined);
    return told.length < rules.length ? undefined : toldSum(told);
}
/** The id of the gate that wins: those that always stop first, then in their order. */
function firstGate(agreement) {
    const { gates } = agreement.lifecycle;
    const ordered = [...gates.filter(alwaysStops), ...gates.filter((gate) => !alwaysStops(gate))];
    return ordered.reduceRight((otherwise, { id }) => chosen(toldGate(agreement, id), constant(id), otherwise), blank);
}
