import { criterionTerm, signalTerm } from '../criterion-term.js';
import { all, any, no, not, yes } from '../term.js';
import { gateTerm } from './gate-term.js';
export function entryTerms({ entry }, version, standing) {
    const { fields, require, threshold, fastTrack } = entry;
    const { lead, agreement } = version;
    const reachesIt = threshold === undefined ? yes : criterionTerm(threshold, version, standing);
    const isFast = fastTrack === undefined ? no : signalTerm({ ...fastTrack, count: 1 }, version);
    return {
        blocked: any(agreement.lifecycle.gates.map((gate) => gateTerm(gate, version, standing))),
        complete: all(fields.map((field) => not(lead.attribute(field).missing))),
        require: require === undefined ? yes : criterionTerm(require, version, standing),
        threshold: any([reachesIt, isFast]),
    };
}
export function entersTerm({ blocked, complete, require, threshold }) {
    return all([not(blocked), complete, require, threshold]);
}
