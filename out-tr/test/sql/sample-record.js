import { historyOf } from '../../src/evaluate/history.js';
/** The sample's values from the beginning; an export knows no earlier ones. */
export function recordOf({ id, recordedStage, ...sample }) {
    const history = historyOf({ ...sample, id });
    return { ...history, id, ...(recordedStage !== undefined && { recordedStage }) };
}
