import { fastTrackCriterion } from '../space/asked-criteria.js';
import { anyGate } from './gates.js';
export function entryNodes(place, { entry }) {
    const { space, side } = place;
    const { both, either, not } = space.diagrams;
    const nodeOf = (criterion) => space.nodeOf(criterion, side);
    const gate = anyGate(place);
    const fields = entry.fields.map((attribute) => not(nodeOf({ op: 'missing', attribute }))).reduce(both, 1);
    const require = entry.require === undefined ? 1 : nodeOf(entry.require);
    const threshold = entry.threshold === undefined ? 1 : nodeOf(entry.threshold);
    const fastTrack = entry.fastTrack === undefined ? 0 : nodeOf(fastTrackCriterion(entry.fastTrack));
    const enters = [not(gate), fields, require, either(threshold, fastTrack)].reduce(both, 1);
    return { gate, fields, require, threshold, fastTrack, enters };
}
