import { compareCodePoints } from '../../support/code-points.js';
import { drawLead } from './draw-lead.js';
import { samplePlan } from './sample-plan.js';
/** Invented leads of an agreement as evaluation reads them: those of the clean export with the same request. */
export function* sampleLeads(agreement, request) {
    const plan = samplePlan(agreement, request);
    for (let index = 0; index < request.count; index++) {
        yield leadRecordOf(plan.values.fields, drawLead(plan, index));
    }
}
function leadRecordOf(fields, lead) {
    const { id, recordedStage, consents, objectionAt, recycledAt } = lead;
    return {
        id,
        values: valuesOf(fields, lead),
        events: lead.events.filter(({ isExcluded }) => !isExcluded).sort(newestFirst),
        consents: consents.map((consent) => ({ ...consent, from: consent.at })),
        ...(objectionAt !== undefined && { objectionFrom: objectionAt }),
        recordedStage,
        ...(recycledAt !== undefined && { recycledAt }),
    };
}
function valuesOf(fields, { values }) {
    return Object.fromEntries(values.flatMap((drawn, index) => (drawn === undefined ? [] : [[fields[index] ?? '', drawn.value]])));
}
function newestFirst(left, right) {
    return right.at - left.at || compareCodePoints(left.id, right.id);
}
