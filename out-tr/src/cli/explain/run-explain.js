import { runSamples } from '../../scenario/run-samples.js';
import { nearestName } from '../../support/nearest-name.js';
import { folderOf, soundAgreement } from '../agreement-check.js';
import { exitCodes } from '../exit-code.js';
import { findingCodes } from '../finding-codes.js';
import { couldNotRun } from '../refusal.js';
import { codePage } from './code-page.js';
import { createTelling } from './create-telling.js';
import { explanationJson } from './explanation-json.js';
import { explanationText } from './explanation-text.js';
/** Explains a finding code, one sample lead, or all sample leads of a file. */
export function runExplain(invocation) {
    const { io, parameters } = invocation;
    const [what = ''] = parameters;
    const code = findingCodes().find((each) => each.code === what);
    if (code !== undefined) {
        io.stdout.write(codePage(invocation, code));
        return exitCodes.clean;
    }
    const folder = folderOf(invocation);
    if (typeof folder === 'number')
        return looksLikeCode(what) ? couldNotRun(io, unknownCode(what)) : folder;
    const sound = soundAgreement({ ...invocation, failOn: 'error' }, folder);
    if (typeof sound === 'number')
        return sound;
    const samples = samplesMeant(sound, what);
    if (samples.length === 0)
        return couldNotRun(io, nothingFound(sound, what));
    tell(invocation, sound, samples);
    return exitCodes.clean;
}
function tell(invocation, sound, samples) {
    const tellings = runSamples(sound.agreement, samples).map((result) => createTelling(sound, result, invocation));
    const text = invocation.format === 'json' ? explanationJson(tellings) : tellings.map(explanationText).join('\n\n');
    invocation.io.stdout.write(text);
}
/** By id, else by file as the user sees it or as the agreement names it. */
function samplesMeant({ agreement, folder }, what) {
    const byId = agreement.samples.filter(({ id }) => id === what);
    if (byId.length > 0)
        return byId;
    const file = what.replaceAll('\\', '/').replace(/^\.\//, '');
    return agreement.samples.filter(({ place }) => place.file === file || folder.shown + place.file === file);
}
function looksLikeCode(what) {
    return /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(what);
}
function unknownCode(what) {
    const nearest = nearestName(what, findingCodes().map(({ code }) => code));
    return `there is no finding code ${what}${nearest === undefined ? '' : ` (did you mean ${nearest}?)`}`;
}
function nothingFound({ agreement }, what) {
    if (looksLikeCode(what))
        return unknownCode(what);
    const nearest = nearestName(what, agreement.samples.map(({ id }) => id));
    const hint = nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
    return `there is no sample lead, file of sample leads or finding code ${what}${hint}`;
}
