import { inside } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { linkDate } from '../../linking/quantities.js';
import { linkName } from '../../linking/references.js';
import { linkText } from '../../linking/text.js';
import { linkAnswers } from './answers.js';
export function linkInterview({ id, written, place }, form, linking) {
    const closed = linkDate(written.closed, inside(place, 'closed'), linking);
    const asked = linkDate(written.asked, inside(place, 'asked'), linking);
    const lessons = (written.lessons ?? []).map((lesson, index) => linkLesson(lesson, inside(place, 'lessons', index), linking));
    const interview = present({
        id,
        deal: written.deal,
        outcome: written.outcome,
        reason: linkName('reason', written.reason, inside(place, 'reason'), linking),
        persona: linkName('persona', written.persona, inside(place, 'persona'), linking),
        answers: linkAnswers(written.answers, { form, place: inside(place, 'answers') }, linking),
        lessons: lessons.filter((lesson) => lesson !== undefined),
        place,
    });
    return closed === undefined || asked === undefined ? undefined : { ...interview, closed, asked };
}
const addresses = ['claim', 'objection', 'content', 'role'];
/** A lesson that goes to nobody is none. */
function linkLesson(written, place, linking) {
    const to = addresses.flatMap((address) => {
        const name = Object.getOwnPropertyDescriptor(written.to, address)?.value;
        const id = linkName(address, name, inside(place, 'to', address), linking);
        return id === undefined ? [] : [{ address, id }];
    });
    const lesson = present({
        lesson: linkText(written.lesson, inside(place, 'lesson'), linking),
        done: written.done === undefined ? undefined : linkDate(written.done, inside(place, 'done'), linking),
        place,
    });
    return to[0] === undefined ? undefined : { ...lesson, to: to[0] };
}
