import { holds } from '../../criteria/holds.js';
import { isMissing } from '../../criteria/known-value.js';
import { firstTrueGate } from './gate.js';
/** `require` always counts: gates, blocking fields, criteria; a fast track skips the threshold (semantics §3, Entry). */
export function testEntry(lifecycle, stage, facts) {
    const { fields, require, threshold, fastTrack } = stage.entry;
    const gate = firstTrueGate(lifecycle, facts)?.id ?? null;
    const missingFields = fields.filter((field) => isMissing(facts, field));
    const answers = {
        criteria: require === undefined || holds(require, facts),
        threshold: threshold === undefined || holds(threshold, facts),
        fastTrack: fastTrack !== undefined && holds({ op: 'signal', ...fastTrack, count: 1 }, facts),
    };
    const isBlocked = gate !== null || missingFields.length > 0 || !answers.criteria;
    const enters = !isBlocked && (answers.threshold || answers.fastTrack);
    return { stage: stage.id, gate, missingFields, ...answers, enters };
}
