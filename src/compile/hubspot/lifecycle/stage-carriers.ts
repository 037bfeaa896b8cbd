import type { Stage } from '../../../model/lifecycle.ts';
import type { Reason } from '../../../model/reason.ts';
import { impossible, roughly } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { propertyPath } from '../contact-property.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
import { decideByProperty } from '../workflows/expiry-workflows.ts';
import { type Answer, asksFor } from '../workflows/missing-answer-workflows.ts';
import type { Move } from '../workflows/move-workflows.ts';
import { type WorkProperties, workProperties } from './work-properties.ts';

/** What is written for the lifecycle besides its properties. */
export interface LifecycleFiles {
  /** The pipeline, and the lead status where it is ours. */
  readonly stageFiles: readonly string[];
  /** By stage. */
  readonly moves: ReadonlyMap<string, Move>;
  readonly arrivals: ReadonlyMap<string, Payload>;
  /** What becomes of a handoff that nobody decides. */
  readonly expiry: readonly Payload[];
  /** By what a reason asks for. */
  readonly answers: ReadonlyMap<Answer, readonly Payload[]>;
}

/** Stages, moves, reasons and the handoff as far as properties, pipeline and workflows carry them; entries have lists. */
export function lifecycleCarriers(workbench: Workbench, files: LifecycleFiles): readonly Carrier[] {
  const { lifecycle, reasons } = workbench.agreement;
  const work = workProperties(workbench);
  const stage = propertyPath(work.stage);
  const { acceptance, stage: offered } = lifecycle.handoff;
  const again = files.moves.get(offered)?.payloads ?? [];
  return [
    ...lifecycle.stages.flatMap((one, rank) => {
      const arrival = pathsOf(files.arrivals.get(one.id));
      return carriersOf(one, rank, [stage, ...files.stageFiles, ...arrival]);
    }),
    ...lifecycle.transitions.map(({ id }): Carrier => {
      return { clause: `transition/${id}`, caveats: [anyMove], files: [stage] };
    }),
    ...Object.values(reasons).map((reason) => reasonCarrier(work, files, reason)),
    {
      clause: 'lifecycle/handoff',
      caveats: [outcomeOnly],
      files: [
        propertyPath(work.handoff),
        propertyPath(decideByProperty(workbench)),
        ...pathsOf(...files.expiry),
        ...pathsOf(files.arrivals.get(offered), files.arrivals.get(acceptance)),
      ],
    },
    {
      clause: 'lifecycle/cycles',
      caveats: [again.length > 0 ? comesBack : cycleOnly],
      files: [propertyPath(work.cycle), ...pathsOf(...again)],
    },
    ...(lifecycle.handoff.dispute === undefined ? [] : [notKept('lifecycle/dispute')]),
    ...(lifecycle.demoteBelow === undefined ? [] : [notKept('lifecycle/demote-below')]),
  ];
}

function pathsOf(...payloads: readonly (Payload | undefined)[]): readonly string[] {
  return payloads.flatMap((payload) => (payload === undefined ? [] : [payload.file]));
}

function reasonCarrier(work: WorkProperties, { answers }: LifecycleFiles, reason: Reason): Carrier {
  const asked = [...answers].flatMap(([answer, payloads]) =>
    asksFor(reason, answer) ? pathsOf(...payloads) : [],
  );
  const properties = [work.reason, work.note, work.disposition, work.until].map(propertyPath);
  const caveats = [asked.length > 0 ? askedLater : recordedOnly];
  return { clause: `reason/${reason.id}`, caveats, files: [...properties, ...asked] };
}

function carriersOf(stage: Stage, rank: number, files: readonly string[]): readonly Carrier[] {
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

function notKept(clause: string): Carrier {
  return { clause, caveats: [byLeadpact], files: [] };
}

const byLeadpact = impossible('decided and reported by leadpact', 'das entscheidet und meldet leadpact');
const noGuidance = impossible(
  'stages of contacts and leads have no guidance in HubSpot’s API',
  'Stufen von Kontakten und Leads haben in HubSpots API keine Anleitung',
);
const unmeasured = impossible('completeness is measured by leadpact', 'Vollständigkeit misst leadpact');
const skipped = impossible(
  'no limits on moves are written; skipping a stage is not refused',
  'Grenzen für Wechsel werden nicht geschrieben; ein Überspringen wird nicht abgelehnt',
);
const anyMove = roughly(
  'the move is possible, but to everybody, without a reason and alongside all others',
  'der Schritt ist möglich, aber allen, ohne Grund und neben allen anderen',
);
const recordedOnly = roughly(
  'the reason is recorded; the lead is moved by hand or by leadpact',
  'der Grund wird festgehalten; verschoben wird der Lead von Hand oder durch leadpact',
);
const askedLater = roughly(
  'the reason is recorded, and a workflow asks the owner for a note or date that is missing, which HubSpot does not insist on; the lead is moved by hand or by leadpact',
  'der Grund wird festgehalten, und ein Workflow bittet um eine fehlende Notiz oder ein Datum, auf denen HubSpot nicht besteht; verschoben wird der Lead von Hand oder durch leadpact',
);
const outcomeOnly = roughly(
  'workflows record the offer, the acceptance and, at the deadline that leadpact writes, its passing; a returned lead is moved by leadpact, and anybody may decide',
  'Workflows halten Übergabe, Annahme und, zu der Frist, die leadpact schreibt, deren Ablauf fest; einen zurückgegebenen Lead verschiebt leadpact, und entscheiden können alle',
);
const cycleOnly = roughly(
  'the number of the cycle is recorded; the limit is not enforced',
  'die Nummer des Zyklus wird festgehalten; die Höchstzahl wird nicht durchgesetzt',
);
const comesBack = roughly(
  'recycled leads come back from their date on, at most as often as agreed, and are counted; that something new happened since is not asked, and leadpact clears disposition, reason and date',
  'zurückgestellte Leads kommen ab ihrem Datum wieder, höchstens so oft wie vereinbart, und werden gezählt; ob seither etwas Neues geschah, wird nicht gefragt, und Disposition, Grund und Datum leert leadpact',
);
