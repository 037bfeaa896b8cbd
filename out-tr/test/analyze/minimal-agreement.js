import { agreementOf, minimalFiles } from '../model/load-fixture.js';
const original = minimalFiles();
/** The minimal agreement with other words here and there; throws where there is nothing to replace. */
export function minimalAgreement(edits = {}) {
    const changes = Object.entries(edits).map(([file, replacements]) => {
        const path = `definitions/${file}.yaml`;
        return [path, replacements.reduce(replaced, original[path] ?? '')];
    });
    return agreementOf(minimalFiles(Object.fromEntries(changes)));
}
function replaced(text, [written, instead]) {
    if (!text.includes(written))
        throw new Error(`nothing to replace: ${written}`);
    return text.replace(written, instead);
}
