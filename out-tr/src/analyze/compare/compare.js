import { within } from '../budget.js';
import { inShares } from '../in-shares.js';
import { ended, isOpen, openKind, toldOnce } from './asked-kind.js';
import { comparedPart } from './compared-part.js';
import { differenceKinds } from './differences/index.js';
import { meaningText } from './meaning-text.js';
import { notCompared } from './not-compared.js';
import { resetsInOne, withoutProofs } from './resets-in-one.js';
import { scoreAnswer } from './score-answer.js';
import { openVersions } from './versions.js';
/** Compares two versions of an agreement, the older one first: which leads they treat differently, or that there are none. */
export function compare(before, after, budget) {
    const rest = { notCompared: notCompared(before, after) };
    if (meaningText(comparedPart(before)) === meaningText(comparedPart(after))) {
        return { ...everywhere({ answer: 'proved', tier: 'normal form' }), ...rest };
    }
    const opened = within(() => openVersions([before, after], budget));
    if ('exhausted' in opened)
        return { ...everywhere(ended(opened.exhausted)), ...rest };
    if ('notComparable' in opened.found)
        return opened.found;
    const answers = answered(opened.found, budget);
    return { ...(resetsInOne(before, after) ? withoutProofs(answers) : answers), ...rest };
}
/** Every kind, and the score; what the others leave over goes to those that had too little, for what is open there. */
function answered(versions, budget) {
    const asked = differenceKinds.map((kind) => openKind(versions, kind));
    let score = ended('time');
    const ask = (kind) => {
        if (kind !== undefined)
            kind.askOpen();
        else {
            const shown = asked.flatMap((each) => each.shown());
            score = scoreAnswer(versions.scene, versions.agreements, shown);
        }
    };
    inShares(budget, [...asked, undefined], ask);
    inShares(budget, [...asked.filter((kind) => kind.isOpen()), ...(isOpen(score) ? [undefined] : [])], ask);
    return { kinds: asked.map((kind) => kind.compared()), score };
}
/** Whether every lead is decided alike: the answer to each way in which it might not be, one after the other. */
export function* decisionAnswers(before, after, budget) {
    const opened = within(() => openVersions([before, after], budget, { anyWillDo: true }));
    if ('exhausted' in opened)
        yield ended(opened.exhausted);
    else if (!('notComparable' in opened.found)) {
        for (const kind of differenceKinds) {
            const asked = openKind(opened.found, kind);
            asked.askOpen();
            for (const { answer } of asked.compared().cases)
                yield answer;
        }
    }
}
/** One answer for everything. */
function everywhere(answer) {
    return { score: answer, kinds: differenceKinds.map((kind) => toldOnce(kind, [{ label: '', answer }])) };
}
