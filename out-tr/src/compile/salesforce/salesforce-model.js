import { columnOf } from './column.js';
import { dictionaryCarriers } from './dictionary-carriers.js';
import { gateFields } from './lifecycle/gate-fields.js';
import { qualificationCarriers } from './lifecycle/qualification-fields.js';
import { readiness } from './lifecycle/ready-field.js';
import { stageCarriers } from './lifecycle/stage-carriers.js';
import { stageField } from './lifecycle/stage-field.js';
import { validationRules } from './lifecycle/validation-rules.js';
import { workFields } from './lifecycle/work-fields.js';
import { assignment, unownedRouting } from './routing/assignment.js';
import { leadQueues } from './routing/queue.js';
import { queueCarriers } from './routing/queue-carriers.js';
import { scoringPart } from './scoring/scoring-part.js';
import { stageFiles } from './stage-files.js';
import { globalValueSets, standardValueSets } from './value-set.js';
import { emitted } from './within-limits.js';
import { workbenchFor } from './workbench.js';
/** The agreement in Salesforce's terms, without the formulas that Salesforce has no room for. */
export function salesforceModel(agreement, configuration) {
    const workbench = workbenchFor(agreement, configuration);
    for (const field of Object.values(agreement.fields))
        columnOf(workbench, field);
    const { carriers: scoring, score } = scoringPart(workbench);
    const stage = stageField(workbench);
    const sets = globalValueSets(workbench);
    const work = workFields(workbench, sets.names, (name) => sets.sets.some((set) => set.name === name));
    const queues = leadQueues(workbench);
    const routed = configuration.ownsWholeObjects
        ? assignment(workbench, queues, stage, score)
        : unownedRouting(workbench);
    const lifecycle = lifecyclePart(workbench, score);
    const carriers = [
        ...scoring,
        ...lifecycle.carriers,
        ...stageCarriers(workbench, stageFiles(workbench, sets.names.reason, stage)),
        ...routed.carriers,
        ...queueCarriers(workbench, queues),
    ];
    // Last, for it lists the facts that all others have asked for.
    const dictionary = dictionaryCarriers(workbench);
    const all = {
        fields: workbench.fields(),
        validationRules: validationRules(workbench, { ...work, stage }),
        assignment: routed.entries,
        carriers: [...carriers, ...dictionary, firstLanguage(agreement)],
    };
    return {
        workbench,
        globalValueSets: sets.sets,
        standardValueSets: standardValueSets(workbench),
        stageField: stage,
        listViews: lifecycle.views,
        queues: queues.queues,
        ...emitted(all),
    };
}
function lifecyclePart(workbench, score) {
    const gates = gateFields(workbench, score);
    const { stages } = workbench.agreement.lifecycle;
    const ready = stages.map((stage) => readiness(workbench, stage, gates, score));
    return {
        views: ready.flatMap(({ views }) => views),
        carriers: [
            ...gates.carriers,
            ...ready.flatMap(({ carriers }) => carriers),
            ...qualificationCarriers(workbench, score),
        ],
    };
}
function firstLanguage({ languages }) {
    return { clause: `language/${languages[0] ?? 'en'}`, caveats: [] };
}
