import { inside } from '../diagnostics/place.js';
import { atoms } from './atoms.js';
import { onlyEntryOf, textOf } from './type-read.js';
import { reportScoreInScoring } from './type-score.js';
/** `{ reached: mql }`. */
export function typeReached({ body, place }, vocabulary) {
    const stage = textOf(body);
    if (vocabulary.scores === 'forbidden')
        return reportScoreInScoring('the stage', place, vocabulary);
    return vocabulary.knows('stage', stage, inside(place, 'reached'))
        ? { op: 'reached', stage, place }
        : undefined;
}
/** `{ consent: { email-marketing: given } }`. */
export function typeConsent({ body, place }, vocabulary) {
    const [purpose, state] = onlyEntryOf(body);
    const key = { ...inside(place, 'consent', purpose), part: 'key' };
    if (!vocabulary.knows('consent', purpose, key))
        return undefined;
    return { op: 'consent', purpose, state: consentStateOf(state), place };
}
/** `{ qualification: bant }`: the checklist's own criterion, standing where it is named. */
export function typeQualification({ body, place }, vocabulary) {
    const criterion = vocabulary.qualification(textOf(body), inside(place, 'qualification'));
    if (criterion === undefined)
        return undefined;
    if (vocabulary.scores === 'forbidden' && readsScoreOrStage(criterion))
        return reportScoreInScoring('the score or the stage', place, vocabulary);
    return { ...criterion, place };
}
function readsScoreOrStage(criterion) {
    for (const { atom } of atoms(criterion))
        if (scoreOrStage.has(atom.op))
            return true;
    return false;
}
const scoreOrStage = new Set([
    'total',
    'fit',
    'engagement',
    'grade',
    'band',
    'cell',
    'outcome',
    'reached',
]);
function consentStateOf(written) {
    const state = textOf(written);
    if (state === 'given' || state === 'withdrawn' || state === 'none')
        return state;
    throw new Error(`the schema let through the consent state ${state}`);
}
