import { inside } from '../diagnostics/place.js';
import { aspectOf, clauseOf } from './clause-title.js';
/** Gates, stages with each part of their entry, declared moves, the handoff and the cycles. */
export function clausesOfLifecycle(lifecycle) {
    const { cycles, demoteBelow, handoff, place } = lifecycle;
    return [
        ...lifecycle.gates.map((gate) => clauseOf('gate', gate)),
        ...lifecycle.stages.flatMap((stage, rank) => clausesOfStage(stage, rank === 0)),
        ...lifecycle.transitions.map((transition) => clauseOf('transition', transition)),
        {
            id: 'lifecycle/handoff',
            title: { en: 'Handoff decision', de: 'Entscheidung bei der Übergabe' },
            place: handoff.place,
        },
        ...(handoff.dispute === undefined
            ? []
            : [{ id: 'lifecycle/dispute', title: DISPUTE, place: inside(handoff.place, 'dispute') }]),
        {
            id: 'lifecycle/cycles',
            title: { en: `At most ${cycles.max} cycles`, de: `Höchstens ${cycles.max} Zyklen` },
            place: inside(place, 'cycles'),
        },
        ...(demoteBelow === undefined
            ? []
            : [{ id: 'lifecycle/demote-below', title: DEMOTION, place: inside(place, 'demoteBelow') }]),
    ];
}
const DISPUTE = { en: 'Dispute of a rejection', de: 'Einspruch gegen eine Ablehnung' };
const DEMOTION = { en: 'Withdrawal when the score falls', de: 'Rückzug bei fallender Punktzahl' };
const ASPECTS = {
    entry: { en: 'entry', de: 'Eintritt' },
    fields: { en: 'required data', de: 'Pflichtangaben' },
    expected: { en: 'expected data', de: 'erwartete Angaben' },
    'fast-track': { en: 'fast track', de: 'Überholspur' },
    guidance: { en: 'guidance', de: 'Anleitung' },
    'no-skipping': { en: 'may not be skipped', de: 'nicht überspringbar' },
};
function clausesOfStage(stage, isFirst) {
    const { entry, guidance, place } = stage;
    const present = {
        entry: entry.automatic || entry.require !== undefined || entry.threshold !== undefined,
        fields: entry.fields.length > 0,
        expected: entry.expected.length > 0,
        'fast-track': entry.fastTrack !== undefined,
        guidance: guidance !== undefined,
        'no-skipping': !(stage.skippable || isFirst),
    };
    const aspects = Object.entries(ASPECTS).flatMap(([aspect, words]) => present[aspect] // keys of ASPECTS itself
        ? [{ id: `stage/${stage.id}/${aspect}`, title: aspectOf(stage.title, words), place }]
        : []);
    return [clauseOf('stage', stage), ...aspects];
}
