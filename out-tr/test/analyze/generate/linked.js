import { linkAgreement } from '../../../src/model/link-agreement.js';
import { frame } from './frame.js';
/** The agreement in normal form, by the linker; nothing when the linker finds anything wrong with it. */
export function linkedIfSound(written) {
    const { agreement, findings } = linkedWith(written);
    return findings.length === 0 ? agreement : undefined;
}
/** The same of one that is sound by construction; throws with the findings otherwise. */
export function linked(written) {
    const { agreement, findings } = linkedWith(written);
    if (agreement !== undefined && findings.length === 0)
        return agreement;
    throw new Error(`the agreement has findings:\n${findings.map(lineOf).join('\n')}`);
}
/** All documents, as files would hold them. */
export function documentsOf(written) {
    const { fields, signals, scoring, lifecycle, routing } = written;
    return [...frame, fields, signals, scoring, lifecycle, routing];
}
function linkedWith(written) {
    return linkAgreement(documentsOf(written).map((value) => ({
        place: { file: `definitions/${value.kind}.yaml`, document: 0, path: [] },
        data: value,
        value,
    })));
}
function lineOf({ code, message, place }) {
    return `${code} ${place.file} ${place.path.join('/')}: ${message}`;
}
