import { at, definition } from '../../compile/fixture-definition.js';
import { criterionOf } from './criterion-of-sketch.js';
import { drawnOf, drawnSome } from './drawn.js';
/** The lifecycle in normal form; the acceptance is the stage after the handoff, or the same where it is the last. */
export function lifecycleOf({ stages, handoff, gates, resets }, scope) {
    const offered = handoff % stages.length;
    const stageAt = (rank) => stages[Math.min(rank, stages.length - 1)]?.id ?? '';
    return {
        ...definition('lifecycle', 'lifecycle'),
        gates: gates.flatMap((gate, index) => gateOf(gate, `gate-${index}`, scope)),
        stages: stages.map((stage, index) => stageOf(stage, index, scope)),
        transitions: [],
        handoff: {
            stage: stageAt(offered),
            acceptance: stageAt(offered + 1),
            decideWithin: { amount: 8, unit: 'hours' },
            onExpiry: 'escalate',
            decidedBy: ['sales-manager'],
            place: at('lifecycle', 'handoff'),
        },
        cycles: { max: 4, scoreReset: resets ? 'engagement' : 'none' },
    };
}
function stageOf(sketch, index, scope) {
    const { id, category, skippable } = sketch;
    return {
        ...definition('lifecycle', id),
        rank: 10 * (index + 1),
        category,
        skippable,
        entry: entryOf(sketch, scope),
    };
}
function entryOf({ automatic, fields, require, threshold, fastTrack }, scope) {
    const names = scope.fields.map(({ id }) => id);
    return {
        automatic,
        fields: drawnSome(names, fields),
        expected: [],
        ...(require !== null && { require: criterionOf(require, scope) }),
        ...(threshold !== null && { threshold: criterionOf(threshold, scope) }),
        ...(fastTrack !== null && {
            fastTrack: {
                signals: drawnSome(scope.signals, fastTrack.signals),
                withinDays: fastTrack.withinDays,
            },
        }),
    };
}
/** A gate on consent needs a purpose to be declared; without one there is no gate. */
function gateOf({ kind, purpose, when }, id, scope) {
    const head = { id, title: { en: id }, kind, place: at('lifecycle', 'gates', id) };
    switch (kind) {
        case 'criterion':
        case 'embargo':
            return [{ ...head, when: criterionOf(when, scope) }];
        case 'objection':
            return [head];
        case 'withdrawn-consent':
        case 'no-consent': {
            const named = drawnOf(scope.purposes, purpose);
            return named === undefined ? [] : [{ ...head, purpose: named }];
        }
    }
}
