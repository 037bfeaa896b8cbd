import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkCalendarDays, linkMinutes, linkShare } from '../linking/quantities.js';
import { linkName } from '../linking/references.js';
import { firstOfId } from '../linking/unique.js';
import { linkInterview } from './win-loss/interview.js';
import { linkQuestion } from './win-loss/question.js';
export const winLoss = {
    kind: 'win-loss',
    occurs: 'any',
    declares: [
        { noun: 'question', idsOf: 'form' },
        { noun: 'interview', keysOf: 'interviews' },
    ],
    link: (sources, linking) => ({ winLoss: linkWinLoss(sources, linking) }),
};
/** The form comes first, since it says in which form each answer is written. */
function linkWinLoss(sources, linking) {
    const form = firstOfId(sources.flatMap(({ value, place }) => (value.form ?? []).map((question, index) => linkQuestion(question, inside(place, 'form', index), linking))));
    // A document that holds interviews alone says nothing about how they are held.
    const programme = sources.find(({ value }) => value.form !== undefined) ?? sources[0];
    return present({
        programme: programme === undefined ? undefined : linkProgramme(programme, linking),
        form,
        interviews: linkedRecord(mapEntries(sources, 'interviews', (document) => document.interviews), (entry) => linkInterview(entry, form, linking)),
    });
}
function linkProgramme({ value, place }, linking) {
    const head = linkDefinition({ id: 'win-loss', written: value, place, owner: value.owner ?? 'joint' }, linking);
    const { atLeast, lasts, within } = value;
    return present({
        title: head.title,
        rationale: head.rationale,
        askedBy: linkName('role', value.askedBy, inside(place, 'askedBy'), linking),
        withinDays: within === undefined ? undefined : linkCalendarDays(within, inside(place, 'within'), linking),
        share: atLeast === undefined ? undefined : linkShare(atLeast, inside(place, 'atLeast'), linking),
        minutes: lasts === undefined ? undefined : linkMinutes(lasts, inside(place, 'lasts'), linking),
        place,
    });
}
