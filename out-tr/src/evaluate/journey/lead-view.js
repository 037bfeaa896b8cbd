import { historyOf } from '../history.js';
import { factsOf, snapshotsOf } from '../snapshot.js';
import { reachedStages } from './journey-state.js';
export function leadViewOf(agreement, lead) {
    const history = historyOf(lead);
    return { agreement, history, snapshots: snapshotsOf(agreement, history) };
}
/** The lead with its score at an instant, as its journey so far lets it be seen. */
export function snapshotAt({ snapshots }, { resetAt }, at) {
    return snapshots(at, resetAt);
}
/** What criteria can ask of the lead at an instant of its journey. */
export function factsAt(view, state, at) {
    return factsOf(snapshotAt(view, state, at), reachedStages(view.agreement.lifecycle, state));
}
