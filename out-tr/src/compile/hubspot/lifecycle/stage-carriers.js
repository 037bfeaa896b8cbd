import { impossible, roughly } from '../caveat.js';
import { propertyPath } from '../contact-property.js';
import { workProperties } from './work-properties.js';
/** Stages, moves, reasons and the handoff as far as properties and the pipeline carry them; entries have lists. */
export function lifecycleCarriers(workbench, stageFiles) {
    const { lifecycle, reasons } = workbench.agreement;
    const work = workProperties(workbench);
    const [stage = '', reason = '', note = '', disposition = '', until = '', handoff = '', cycle = ''] = [
        work.stage,
        work.reason,
        work.note,
        work.disposition,
        work.until,
        work.handoff,
        work.cycle,
    ].map(propertyPath);
    return [
        ...lifecycle.stages.flatMap((one, rank) => carriersOf(one, rank, [stage, ...stageFiles])),
        ...lifecycle.transitions.map(({ id }) => {
            return { clause: `transition/${id}`, caveats: [anyMove], files: [stage] };
        }),
        ...Object.values(reasons).map(({ id }) => {
            return { clause: `reason/${id}`, caveats: [recordedOnly], files: [reason, note, disposition, until] };
        }),
        { clause: 'lifecycle/handoff', caveats: [outcomeOnly], files: [handoff] },
        { clause: 'lifecycle/cycles', caveats: [cycleOnly], files: [cycle] },
        ...(lifecycle.handoff.dispute === undefined ? [] : [notKept('lifecycle/dispute')]),
        ...(lifecycle.demoteBelow === undefined ? [] : [notKept('lifecycle/demote-below')]),
    ];
}
function carriersOf(stage, rank, files) {
    const clause = `stage/${stage.id}`;
    const { expected } = stage.entry;
    return [
        { clause, caveats: [], files },
        ...(stage.guidance === undefined
            ? []
            : [{ clause: `${clause}/guidance`, caveats: [noGuidance], files: [] }]),
        ...(expected.length === 0 ? [] : [{ clause: `${clause}/expected`, caveats: [unmeasured], files: [] }]),
        ...(stage.skippable || rank === 0
            ? []
            : [{ clause: `${clause}/no-skipping`, caveats: [skipped], files: [] }]),
    ];
}
function notKept(clause) {
    return { clause, caveats: [byLeadpact], files: [] };
}
const byLeadpact = impossible('decided and reported by leadpact', 'das entscheidet und meldet leadpact');
const noGuidance = impossible('stages of contacts and leads have no guidance in HubSpot’s API', 'Stufen von Kontakten und Leads haben in HubSpots API keine Anleitung');
const unmeasured = impossible('completeness is measured by leadpact', 'Vollständigkeit misst leadpact');
const skipped = impossible('no limits on moves are written; skipping a stage is not refused', 'Grenzen für Wechsel werden nicht geschrieben; ein Überspringen wird nicht abgelehnt');
const anyMove = roughly('the move is possible, but to everybody, without a reason and alongside all others', 'der Schritt ist möglich, aber allen, ohne Grund und neben allen anderen');
const recordedOnly = roughly('the reason can be recorded; note and date are not insisted on, and the lead is moved by hand or by leadpact', 'der Grund lässt sich festhalten; Notiz und Datum werden nicht verlangt, und verschoben wird der Lead von Hand oder durch leadpact');
const outcomeOnly = roughly('the outcome is recorded; deadline and deciders are not enforced', 'das Ergebnis wird festgehalten; Frist und Zuständige werden nicht durchgesetzt');
const cycleOnly = roughly('the number of the cycle is recorded; the limit is not enforced', 'die Nummer des Zyklus wird festgehalten; die Höchstzahl wird nicht durchgesetzt');
