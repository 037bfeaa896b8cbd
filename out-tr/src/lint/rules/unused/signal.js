import { atoms } from '../../../criteria/atoms.js';
import { criteriaInUse } from '../../../model/criteria-in-use.js';
import { scoringRules } from '../../scoring-parts.js';
export const unusedSignal = {
    id: 'unused/signal',
    severity: 'info',
    owner: 'marketing',
    summary: 'Every signal is read by some definition.',
    why: 'marketing measures it and believes it counts',
    *check(agreement) {
        const read = new Set(signalsRead(agreement));
        for (const signal of Object.values(agreement.signals)) {
            if (read.has(signal.id))
                continue;
            yield {
                place: signal.place,
                message: `signal ${signal.id} is read by no rule, stage, route, channel or SLA`,
                help: 'score it, use it in a criterion, or remove it',
            };
        }
    },
};
function* signalsRead(agreement) {
    for (const { rule } of scoringRules(agreement.scorings)) {
        if (rule.kind === 'event' || rule.kind === 'inactivity')
            yield* rule.signals;
    }
    for (const { criterion } of criteriaInUse(agreement)) {
        for (const { atom } of atoms(criterion))
            if (atom.op === 'signal')
                yield* atom.signals;
    }
    for (const { entry } of agreement.lifecycle.stages)
        yield* entry.fastTrack?.signals ?? [];
    for (const channel of Object.values(agreement.channels))
        yield* channel.signals;
    for (const { signals } of Object.values(agreement.attributions))
        yield* signals;
    yield* signalsOfClocks(agreement);
}
function* signalsOfClocks({ slas }) {
    for (const { clock } of Object.values(slas)) {
        for (const fact of [clock.start, ...clock.stop, ...clock.cancel, ...clock.reset]) {
            if (fact.fact === 'signal')
                yield fact.signal;
        }
    }
}
