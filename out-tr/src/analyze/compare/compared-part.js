import { defaultScoring } from '../../evaluate/default-scoring.js';
/** Everything that decides about a lead at one instant, and nothing else; a rule's name is not part of it. */
export function comparedPart(agreement) {
    const { lifecycle, routing, slas, consentPurposes, signals, fields } = agreement;
    return {
        lifecycle: {
            gates: lifecycle.gates.map(gatePart),
            stages: lifecycle.stages.map(stagePart),
            handoff: [lifecycle.handoff.stage, lifecycle.handoff.acceptance],
            demoteBelow: lifecycle.demoteBelow,
            scoreReset: lifecycle.cycles.scoreReset,
        },
        routing: { rules: routing.rules.map(rulePart), fallback: routing.fallback.map(({ queue }) => queue) },
        slas: mapped(slas, slaPart),
        purposes: Object.keys(consentPurposes),
        signals: mapped(signals, ({ consent, properties }) => ({ consent, properties })),
        fields: mapped(fields, fieldPart),
        scoring: scoringPart(agreement),
    };
}
function gatePart({ kind, when, purpose }) {
    return { kind, when, purpose };
}
function stagePart({ id, category, skippable, entry }) {
    const { automatic, fields, require, threshold, fastTrack } = entry;
    return { id, category, skippable, automatic, fields, require, threshold, fastTrack };
}
function rulePart({ when, assign, reviewQueue }) {
    return { when, assign, reviewQueue };
}
function slaPart({ applies, clock, within, grace, hardLimit }) {
    return { applies, clock, within, grace, hardLimit };
}
function fieldPart({ type, scale, values, min, max, nullable }) {
    return { type, scale, values, min, max, nullable };
}
/** Its name and those who answer for its rules decide nothing. */
function scoringPart(agreement) {
    const scoring = defaultScoring(agreement);
    if (scoring === undefined)
        return null;
    const { scale, dimensions, total, minKnown, grades, bands, matrix } = scoring;
    return { scale, dimensions, total, minKnown, grades, bands, matrix: mapped(matrix, Object.entries) };
}
/** As a list, for an id may be a word that means nothing as a key: a signal called `place`, a band called `list`. */
function mapped(parts, of) {
    return Object.entries(parts).map(([id, part]) => [id, of(part)]);
}
