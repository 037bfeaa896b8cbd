import { historyOf } from '../../../src/evaluate/history.js';
/** A lead without any fact. */
export function record(facts = {}) {
    return { id: 'lead', values: {}, events: [], consents: [], ...facts };
}
/** The sample leads of an agreement as an export would show them at the end of their timelines. */
export function recordsOfSamples({ samples }) {
    return samples.map((sample) => {
        const { changes, values, events, consents, objectionFrom } = historyOf(sample);
        const newest = new Map(changes.map(({ attribute, value }) => [attribute, value]));
        return {
            id: sample.id,
            values: { ...values, ...Object.fromEntries(newest) },
            events,
            consents,
            ...(objectionFrom !== undefined && { objectionFrom }),
            ...(sample.recordedStage !== undefined && { recordedStage: sample.recordedStage }),
        };
    });
}
