import { inside } from '../../../diagnostics/place.js';
import { linkName } from '../../linking/references.js';
/** A measure that names a stage and nothing else. */
export function ofStage(of) {
    return (written, place, linking) => {
        const stage = linkName('stage', written, place, linking);
        return stage === undefined ? undefined : { of, stage };
    };
}
/** A measure that names an SLA and nothing else. */
export function ofSla(of) {
    return (written, place, linking) => {
        const sla = linkName('sla', written, place, linking);
        return sla === undefined ? undefined : { of, sla };
    };
}
/** The two stages between which something is counted. */
export function fromTo(written, place, linking) {
    const from = linkName('stage', written.from, inside(place, 'from'), linking);
    const to = linkName('stage', written.to, inside(place, 'to'), linking);
    return from === undefined || to === undefined ? undefined : { from, to };
}
