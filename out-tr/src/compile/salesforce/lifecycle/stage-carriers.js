import { mayNotBeSkipped } from './validation-rules.js';
/** Stages, their guidance and data, skipping, transitions and reasons; entries are carried by the ready fields. */
export function stageCarriers(workbench, files) {
    const { lifecycle, reasons } = workbench.agreement;
    return [
        ...lifecycle.stages.flatMap((stage, rank) => carriersOf(stage, rank, files)),
        ...lifecycle.transitions.map(({ by, id }) => ({
            clause: `transition/${id}`,
            caveats: by.length === 0 ? [] : [anyoneMoves],
            files: [files.backward],
        })),
        ...Object.values(reasons).map(({ id }) => ({
            clause: `reason/${id}`,
            caveats: [recordedOnly],
            files: files.reason,
        })),
    ];
}
function carriersOf(stage, rank, files) {
    const clause = `stage/${stage.id}`;
    return [
        { clause, caveats: [], files: files.values },
        ...(stage.guidance === undefined
            ? []
            : [{ clause: `${clause}/guidance`, caveats: [], files: [files.path] }]),
        ...(stage.entry.expected.length === 0
            ? []
            : [{ clause: `${clause}/expected`, caveats: [shownOnly], files: [files.path] }]),
        ...(stage.skippable || rank === 0 ? [] : [skipping(stage, files)]),
    ];
}
function skipping(stage, files) {
    const clause = `stage/${stage.id}/no-skipping`;
    // Only open stages are implied by a forward move (semantics §4), so there is nothing to refuse for the others.
    if (!mayNotBeSkipped(stage))
        return { clause, caveats: [], files: [files.path] };
    return { clause, caveats: [refusedInstead], files: [files.skipping(stage.id)] };
}
const refusedInstead = {
    fidelity: 'approximated',
    words: {
        en: 'a move that skips the stage is refused, where the agreement would record the skipped entry by itself',
        de: 'ein Sprung über die Stufe wird abgelehnt, wo die Vereinbarung den übersprungenen Eintritt selbst vermerken würde',
    },
};
const anyoneMoves = {
    fidelity: 'approximated',
    words: {
        en: 'the move is allowed, but to everybody who may edit the lead',
        de: 'der Schritt ist erlaubt, aber allen, die den Lead bearbeiten dürfen',
    },
};
const recordedOnly = {
    fidelity: 'approximated',
    words: {
        en: 'the reason can be chosen and its note or date is asked for; moving and reopening the lead is left to people and leadpact',
        de: 'der Grund ist wählbar, Notiz oder Datum werden verlangt; verschoben und wieder geöffnet wird der Lead von Hand oder durch leadpact',
    },
};
const shownOnly = {
    fidelity: 'approximated',
    words: {
        en: 'the first five data of the step are shown; completeness is not measured',
        de: 'die ersten fünf Angaben der Stufe werden gezeigt; Vollständigkeit wird nicht gemessen',
    },
};
