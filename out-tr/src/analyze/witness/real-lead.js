import { recordedStageOf } from './recorded-stage.js';
/** A witness stands in no file. */
const nowhere = { file: '', document: 0, path: [] };
const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** The drawn lead at an instant, as a sample lead that expects nothing yet. */
export function realLead(lifecycle, drawn, asOf) {
    const recordedStage = recordedStageOf(lifecycle, drawn);
    return {
        id: 'witness',
        title: {},
        lead: drawn.values,
        timeline: realTimeline(drawn, asOf),
        asOf,
        ...(recordedStage !== undefined && { recordedStage }),
        accounts: [],
        expect: { place: nowhere },
        not: { place: nowhere },
        place: nowhere,
    };
}
/** Oldest first and numbered as the reader of a file numbers them, so that the text of the witness is the same lead. */
function realTimeline(drawn, asOf) {
    const events = drawn.events.map((event) => realEvent(event, asOf));
    const oldest = Math.min(asOf, ...events.map(({ at }) => at));
    return [...consentsOf(drawn, oldest, asOf), ...objectionOf(drawn, asOf), ...events]
        .toSorted((left, right) => left.at - right.at)
        .map((deed, index) => ({ ...deed, id: `t${index + 1}` }));
}
function realEvent({ signal, properties, ageDays, olderByMs }, asOf) {
    const at = asOf - ageDays * dayMs - olderByMs;
    return { id: '', at, place: nowhere, what: 'signal', signal, properties, bot: false, internal: false };
}
/** Given before the first event, withdrawn shortly before the instant; only the state then in force counts. */
function* consentsOf({ consents }, oldest, asOf) {
    const head = { id: '', place: nowhere, what: 'consent' };
    for (const [purpose, state] of consents) {
        if (state === 'given')
            yield { ...head, at: oldest - hourMs, purpose, state };
        if (state === 'withdrawn')
            yield { ...head, at: asOf - hourMs, purpose, state };
    }
}
function* objectionOf({ objection }, asOf) {
    if (objection)
        yield { id: '', at: asOf - hourMs, place: nowhere, what: 'objection' };
}
