import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { firstLinked } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkDuration, linkShare } from '../linking/quantities.js';
import { linkName, linkNames } from '../linking/references.js';
import { linkOptionalText, linkText } from '../linking/text.js';
import { firstOfId, idsIn, reportRepeated } from '../linking/unique.js';
export const escalation = {
    kind: 'escalation',
    occurs: 'once',
    declares: [],
    link: (sources, linking) => firstLinked(sources, (source) => linkEscalation(source, linking)),
};
/** The numbers of semantics §6. */
const usualParameters = {
    minSample: 5,
    mergeWeeks: 4,
    consecutiveWeeks: 4,
    windowWeeks: 8,
    windowMissed: 6,
    durationWeeks: 13,
    recurrences: 3,
    recurrenceWeeks: 52,
    breadth: 2,
    closeWeeks: 2,
    closeWeeksFromLevel2: 4,
    lapseWeeks: 8,
};
function linkEscalation({ value, place }, linking) {
    const owner = value.owner ?? 'joint';
    reportRepeated(idsIn(value.perLead, inside(place, 'perLead')), 'step', linking);
    reportRepeated(idsIn(value.levels, inside(place, 'levels')), 'level', linking);
    const steps = value.perLead.map((step, index) => linkStep(step, inside(place, 'perLead', index), linking));
    const levels = value.levels.map((level, index) => linkLevel(level, inside(place, 'levels', index), linking));
    reportLevels(value.levels, inside(place, 'levels'), linking);
    return {
        ...linkDefinition({ id: 'escalation', written: value, place, owner }, linking),
        perLead: firstOfId(steps.filter((step) => step !== undefined)),
        levels: firstOfId(levels.filter((level) => level !== undefined)),
        parameters: { ...usualParameters, ...value.parameters },
    };
}
function linkStep(written, place, linking) {
    const at = linkShare(written.at, inside(place, 'at'), linking);
    const to = written.to === 'owner' ? 'owner' : linkName('role', written.to, inside(place, 'to'), linking);
    const queue = linkName('queue', written.queue, inside(place, 'queue'), linking);
    const step = present({
        id: written.id,
        title: linkOptionalText(written.title, inside(place, 'title'), linking),
        action: written.action,
        queue,
        place,
    });
    if (at === undefined || to === undefined || (written.queue !== undefined && queue === undefined))
        return undefined;
    return { ...step, at, to };
}
function linkLevel(written, place, linking) {
    const { id, level } = written;
    const within = linkDuration(written.within, inside(place, 'within'), linking);
    const who = linkNames('role', written.who, inside(place, 'who'), linking);
    const title = linkText(written.title, inside(place, 'title'), linking);
    const action = linkText(written.action, inside(place, 'action'), linking);
    if (within === undefined || (level !== 1 && level !== 2 && level !== 3))
        return undefined;
    return { id, level, title, who, action, within, place };
}
/** The ladder has the levels 1, 2 and 3, in this order. */
function reportLevels(written, place, { report }) {
    const wrong = written.findIndex(({ level }, index) => level !== index + 1);
    if (wrong === -1 && written.length === 3)
        return;
    const found = written.map(({ level }) => level).join(', ');
    const order = [1, 2, 3].map((level) => written.findIndex((each) => each.level === level));
    report({
        code: 'link/levels',
        place: wrong === -1 ? place : inside(place, wrong, 'level'),
        message: `the levels are ${found}`,
        help: 'write level 1, level 2 and level 3, in this order',
        ...(written.length === 3 && order.every((index) => index >= 0)
            ? { fix: { changes: [{ what: 'reorder', place, order }] } }
            : {}),
    });
}
