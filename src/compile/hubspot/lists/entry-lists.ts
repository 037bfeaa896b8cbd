import type { Stage } from '../../../model/lifecycle.ts';
import type { Caveat } from '../../caveat.ts';
import { attributeProperty } from '../attribute-property.ts';
import type { Carrier } from '../carrier.ts';
import { all, always, any, ask, type Condition, never } from '../criteria/condition.ts';
import { criterionCondition, signalCondition } from '../criteria/criterion-condition.ts';
import { isAnyOf, isKnown } from '../criteria/operation.ts';
import { stageProperty } from '../lifecycle/work-properties.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
import type { Move } from '../workflows/move-workflows.ts';
import { contactList } from './contact-list.ts';
import { passesGates } from './gate-lists.ts';

/** For each stage with an entry of its own, the contacts that meet it, and what moves them there. */
export function entryLists(
  workbench: Workbench,
  moves: ReadonlyMap<string, Move>,
): {
  readonly payloads: readonly Payload[];
  readonly carriers: readonly Carrier[];
} {
  const lists = workbench.agreement.lifecycle.stages.filter(hasEntry).map((stage) => {
    const name = `${workbench.words(workbench.agreement.title)}: ready for ${stage.id}`;
    return { stage, ...contactList(`entry-${stage.id}`, name, entryCondition(workbench, stage)) };
  });
  return {
    payloads: lists.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
    carriers: lists.flatMap(({ caveats, payload, stage }) =>
      carriersOf(stage, caveats, payload, moves.get(stage.id)),
    ),
  };
}

/** Recycled leads: those that lie in a stage to which a reason sends them. */
export function recyclePool(workbench: Workbench): readonly Payload[] {
  const reasons = Object.values(workbench.agreement.reasons);
  const stages = [...new Set(reasons.flatMap((one) => (one.class === 'recycle' ? [one.to ?? ''] : [])))]
    .filter((stage) => stage !== '')
    .toSorted();
  if (stages.length === 0) return [];
  const name = `${workbench.words(workbench.agreement.title)}: recycle pool`;
  const { payload } = contactList('recycle-pool', name, ask(isAnyOf(stageProperty(workbench), stages)));
  return payload === undefined ? [] : [payload];
}

function hasEntry({ entry }: Stage): boolean {
  return (
    entry.automatic ||
    entry.require !== undefined ||
    entry.threshold !== undefined ||
    entry.fields.length > 0 ||
    entry.fastTrack !== undefined
  );
}

/** Gates, data, criteria, and points or fast track. */
export function entryCondition(workbench: Workbench, { entry }: Stage): Condition {
  const { fastTrack, fields, require, threshold } = entry;
  const fast =
    fastTrack === undefined ? never : signalCondition(workbench, { op: 'signal', count: 1, ...fastTrack });
  return all(
    passesGates(workbench),
    ...fields.map((field) => known(workbench, field)),
    require === undefined ? always : criterionCondition(workbench, require),
    threshold === undefined ? always : any(criterionCondition(workbench, threshold), fast),
  );
}

function known(workbench: Workbench, id: string): Condition {
  const field = workbench.agreement.fields[id];
  if (field === undefined) throw new Error(`no field ${id}`);
  // A set is never missing (semantics §1).
  return field.type === 'set' ? always : ask(isKnown(attributeProperty(workbench, field).name));
}

function carriersOf(
  { entry, id }: Stage,
  caveats: readonly Caveat[],
  payload: Payload | undefined,
  move: Move | undefined,
): readonly Carrier[] {
  const parts = [
    ...(entry.automatic || entry.require !== undefined || entry.threshold !== undefined ? ['entry'] : []),
    ...(entry.fields.length > 0 ? ['fields'] : []),
    ...(entry.fastTrack === undefined ? [] : ['fast-track']),
  ];
  const files = [...(payload === undefined ? [] : [payload]), ...(move?.payloads ?? [])].map(
    ({ file }) => file,
  );
  const how = move === undefined ? listed : moved;
  return parts.map((part) => ({ clause: `stage/${id}/${part}`, caveats, how, files }));
}

const listed = {
  en: 'a dynamic list shows who meets the entry; the stage is set by hand or by leadpact',
  de: 'eine dynamische Liste zeigt, wer die Bedingungen erfüllt; die Stufe wird von Hand oder von leadpact gesetzt',
};
const moved = {
  en: 'a dynamic list shows who meets the entry; a workflow, once turned on, sets the stage of those who are to move',
  de: 'eine dynamische Liste zeigt, wer die Bedingungen erfüllt; ein Workflow setzt nach dem Einschalten die Stufe derer, die aufrücken',
};
