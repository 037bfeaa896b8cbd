import { holds } from '../../../criteria/holds.js';
import { stageOf } from '../../../evaluate/journey/stage-order.js';
import { ownValue } from '../../../support/own-value.js';
import { reachedOfRecorded, withReached } from '../../decision/reached.js';
import { meaningText } from '../meaning-text.js';
/** Leads to whom another promise is made: a clock more, a clock less, or a clock that runs otherwise. */
export const otherSla = {
    id: 'other-sla',
    isBreaking: true,
    none: 'the same promises are made to every lead',
    *cases(pair) {
        const ids = new Set([
            ...Object.keys(pair.before.agreement.slas),
            ...Object.keys(pair.after.agreement.slas),
        ]);
        for (const id of ids)
            yield* casesOf(pair, id);
    },
};
function* casesOf({ space, before, after }, id) {
    const { both, not } = space.diagrams;
    const [older, newer] = [ownValue(before.agreement.slas, id), ownValue(after.agreement.slas, id)];
    const [was, is] = [appliesNode(before, older), appliesNode(after, newer)];
    const head = recordedAt(older ?? newer, newer ?? older);
    const claimed = (first, second) => {
        return ([one, other]) => one !== undefined &&
            other !== undefined &&
            isAtStart(one, older) &&
            isAtStart(other, newer) &&
            applies(one, older) === first &&
            applies(other, newer) === second;
    };
    yield { ...head, label: `${id} no longer`, holds: both(was, not(is)), confirms: claimed(true, false) };
    yield { ...head, label: `${id} newly`, holds: both(is, not(was)), confirms: claimed(false, true) };
    if (promiseOf(older) === promiseOf(newer))
        return;
    yield { ...head, label: `${id} otherwise`, holds: both(was, is), confirms: claimed(true, true) };
}
/** When the clock runs, asked at its start; an SLA that is not there applies to nobody. */
function appliesNode(decisions, sla) {
    if (sla === undefined)
        return 0;
    const { space, agreement } = decisions;
    const node = decisions.appliesOf(sla);
    const start = startOf(sla);
    const stage = start === undefined ? undefined : stageOf(agreement.lifecycle, start);
    return stage === undefined ? node : withReached(space, node, reachedOfRecorded(agreement.lifecycle, stage));
}
/** Each version is asked when its own clock starts, an SLA that one of them does not have when the other's would. */
function recordedAt(older, newer) {
    const [was, is] = [startOf(older), startOf(newer)];
    if (was !== is)
        return { recordedBySide: [was, is] };
    return is === undefined ? {} : { recorded: is };
}
/** The stage with whose entry the clock starts. */
function startOf(sla) {
    return sla?.clock.start.fact === 'stage' ? sla.clock.start.stage : undefined;
}
function isAtStart({ facts }, sla) {
    const start = startOf(sla);
    return start === undefined || facts.reached.has(start);
}
function applies({ facts }, sla) {
    return sla !== undefined && (sla.applies === undefined || holds(sla.applies, facts));
}
/** What a clock does once it runs. */
function promiseOf(sla) {
    return meaningText(sla && [sla.clock, sla.within, sla.grace, sla.hardLimit]);
}
