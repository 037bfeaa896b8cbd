import { historyOf } from '../../evaluate/history.js';
import { initialState, reachedStages } from '../../evaluate/journey/journey-state.js';
import { scoreRow } from '../../evaluate/score-row.js';
import { factsOf, snapshotsOf } from '../../evaluate/snapshot.js';
/** The same lead may stand differently under two agreements. Both are worked out when somebody asks for them. */
export function standingOf(agreement, lead) {
    const history = historyOf(lead);
    const { asOf, id, recordedStage } = lead;
    const { lifecycle } = agreement;
    const record = { ...history, id, ...(recordedStage !== undefined && { recordedStage }) };
    let facts;
    let row;
    return {
        agreement,
        get facts() {
            const reached = reachedStages(lifecycle, initialState(lifecycle, recordedStage));
            facts ??= factsOf(snapshotsOf(agreement, history)(asOf, null), reached);
            return facts;
        },
        get row() {
            row ??= scoreRow(agreement, record, asOf);
            return row;
        },
    };
}
