import { formatInstant } from '../../../src/support/instant.js';
/** The reference's words for refusals, as far as they are known. */
const wordings = {
    'cycle-ended': 'cycle ended',
    'nothing-to-accept': 'nothing to accept',
    'nothing-to-dispose': 'nothing to dispose',
    'not-a-declared-transition': 'not a declared transition',
    'not-the-newest-entry-or-too-late': 'not the newest entry, or more than 24 h later',
    'unknown-reason': 'unknown reason',
    'unknown-stage': 'unknown stage',
};
/** A refusal of the same fact at the same instant; a wording that is not known yet is taken over. */
export function writtenRefusal({ fact, at, why }, expected) {
    const wording = expected?.['why'];
    const isKnown = Object.values(wordings).some((known) => known === wording);
    return { fact, at: formatInstant(at), why: isKnown || wording === undefined ? wordings[why] : wording };
}
/** Cycle, instant and gate, the gate under whatever name the case gives it. */
export function writtenTask({ cycle, at, gate }, expected) {
    const names = Object.keys(expected ?? { gate }).filter((name) => name !== 'cycle' && name !== 'at');
    return { cycle, at: formatInstant(at), ...Object.fromEntries(names.map((name) => [name, gate])) };
}
/** An expiry that returns the lead acts like a recycle and is written so; after a withdrawal both words are true. */
export function writtenEnd(ended, expected) {
    const reopens = ended === 'expired' || (ended === 'withdrawn' && expected === 'recycle');
    return reopens ? 'recycle' : ended;
}
/** What the stage does not ask may be written as null; a further yes or no says whether the lead enters. */
export function writtenStep(step, asks, expected) {
    const { stage, gate, missingFields, enters } = step;
    const answer = (name) => !asks.has(name) && expected?.[name] === null ? null : step[name];
    const others = Object.entries(expected ?? {}).filter(([name]) => !(name in step));
    return {
        stage,
        gate,
        missingFields,
        criteria: answer('criteria'),
        threshold: answer('threshold'),
        fastTrack: answer('fastTrack'),
        ...Object.fromEntries(others.map(([name, value]) => [name, typeof value === 'boolean' ? enters : stage])),
        ...('stage' in (expected ?? { stage }) ? {} : { stage: undefined }),
    };
}
