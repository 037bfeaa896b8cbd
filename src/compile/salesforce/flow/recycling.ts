import { impliedStages } from '../../../evaluate/journey/stage-order.ts';
import type { Lifecycle } from '../../../model/lifecycle.ts';
import type { Reason } from '../../../model/reason.ts';
import { audiences, type LeadField, type WorkedOut } from '../lead-field.ts';
import type { Workbench } from '../workbench.ts';

/** API names of the fields that a lead needs between two cycles. */
export interface RecyclingFields {
  /** When the cycle ended; blank while one goes on. */
  readonly endedAt: string;
  /** Absent where no reason names a track. */
  readonly track?: string;
}

export function recyclingFields(workbench: Workbench): RecyclingFields {
  const { reasons } = workbench.agreement;
  const tracks = [...new Set(Object.values(reasons).flatMap(({ track }) => track ?? []))].toSorted();
  return {
    endedAt: addField(workbench, 'ended-at', {
      label: 'Cycle ended at',
      description: 'When the cycle ended; blank while one goes on.',
      type: { type: 'DateTime' },
    }),
    ...(tracks.length > 0 && {
      track: addField(workbench, 'nurture-track', {
        label: 'Nurture track',
        description: 'The track of a recycled lead.',
        type: { type: 'Picklist', values: tracks.map((track) => ({ value: track, label: track })) },
      }),
    }),
  };
}

/** Newest event that counts for another cycle (semantics §4, Re-MQL). */
export function lastScoredField(workbench: Workbench): string {
  return addField(
    workbench,
    'last-scored-event',
    {
      label: 'Last scored event',
      description:
        'Instant of the newest selected event of a scoring rule with points above 0, inside its look-back (consent given, no bot, nobody of our own). Another cycle needs one after the end of the last. Blank under an objection. Written at every event and change of consent.',
      type: { type: 'DateTime' },
    },
    { of: 'last-scored' },
  );
}

function addField(
  workbench: Workbench,
  id: string,
  field: Pick<LeadField, 'description' | 'label' | 'type'>,
  works?: WorkedOut,
): string {
  return workbench.add({
    ...field,
    name: workbench.fieldName(id, [id]),
    holds: { of: 'work', ...(works && { works }) },
    readers: audiences,
    editors: ['operations'],
  });
}

/** Reasons after which a lead can come back: with a date or a wait (semantics §4). */
function recyclingReasons(reasons: Readonly<Record<string, Reason>>): readonly Reason[] {
  return Object.values(reasons).filter(
    (reason) =>
      reason.class === 'recycle' &&
      reason.to !== undefined &&
      (reason.asksDate || reason.waitDays !== undefined),
  );
}

/** The same without those whose stage lies behind one that may not be skipped on the way back. */
export function wakingReasons(
  lifecycle: Lifecycle,
  reasons: Readonly<Record<string, Reason>>,
): readonly Reason[] {
  const { stages } = lifecycle;
  const handoff = stages.find(({ id }) => id === lifecycle.handoff.stage);
  if (handoff?.entry.automatic !== true) return [];
  return recyclingReasons(reasons).filter(({ to }) => {
    const from = stages.findIndex(({ id }) => id === to);
    return from < stages.indexOf(handoff) && impliedStages(lifecycle, from, handoff).length === 0;
  });
}
