/** Every criterion of the agreement, in a fixed order. */
export function* criteriaInUse(agreement) {
    for (const scoring of Object.values(agreement.scorings))
        yield* criteriaOfScoring(scoring);
    yield* ofLifecycle(agreement);
    for (const qualification of Object.values(agreement.qualifications)) {
        for (const item of qualification.items)
            yield { criterion: item.when, by: `qualification ${qualification.id}` };
    }
    for (const rule of agreement.routing.rules)
        yield { criterion: rule.when, by: `routing rule ${rule.id}` };
    for (const { id, when } of Object.values(agreement.territories)) {
        if (when)
            yield { criterion: when, by: `territory ${id}` };
    }
    for (const { id, when } of Object.values(agreement.messaging.personas)) {
        if (when)
            yield { criterion: when, by: `persona ${id}` };
    }
    for (const sla of Object.values(agreement.slas)) {
        if (sla.applies)
            yield { criterion: sla.applies, by: `SLA ${sla.id}` };
    }
}
/** Every criterion of one scoring model. */
export function* criteriaOfScoring(scoring) {
    for (const dimension of scoring.dimensions) {
        for (const group of dimension.groups) {
            for (const rule of group.rules)
                yield* ofRule(rule);
        }
    }
}
function* ofRule(rule) {
    if (rule.kind === 'attribute')
        yield { criterion: rule.when, by: `scoring rule ${rule.id}` };
    if (rule.kind !== 'exclusive')
        return;
    for (const choice of rule.choices)
        yield { criterion: choice.when, by: `scoring rule ${rule.id}/${choice.id}` };
}
function* ofLifecycle(agreement) {
    for (const gate of agreement.lifecycle.gates) {
        if (gate.when)
            yield { criterion: gate.when, by: `gate ${gate.id}` };
    }
    for (const stage of agreement.lifecycle.stages) {
        if (stage.entry.require)
            yield { criterion: stage.entry.require, by: `stage ${stage.id}` };
        if (stage.entry.threshold)
            yield { criterion: stage.entry.threshold, by: `stage ${stage.id}` };
    }
}
