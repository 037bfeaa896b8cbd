import type { Stage } from '../../../model/lifecycle.ts';
import type { Carrier } from '../carrier.ts';
import { columnOf } from '../column.ts';
import { presence } from '../formula/attribute-condition.ts';
import { type Caveat, worstFidelity } from '../formula/caveat.ts';
import { all, any, type Condition, caveatsOf, test } from '../formula/condition.ts';
import { conditionText, deepest } from '../formula/condition-text.ts';
import { criterionCondition, type ScoreFields, signalCondition } from '../formula/criterion-condition.ts';
import { calculated, type Workbench } from '../workbench.ts';
import type { GateFields } from './gate-fields.ts';

/**
 * A checkbox that says whether the lead may enter the stage now: no gate, the required data, the criteria, and the
 * threshold or a fast track (semantics §3, Entry). Carries the entry, its fields and its fast track.
 */
export function readyCarriers(
  workbench: Workbench,
  stage: Stage,
  gates: GateFields,
  score: ScoreFields | undefined,
): readonly Carrier[] {
  const { entry } = stage;
  const isAsked =
    entry.automatic ||
    entry.require !== undefined ||
    entry.threshold !== undefined ||
    entry.fields.length > 0;
  if (!isAsked && entry.fastTrack === undefined) return [];
  const fast =
    entry.fastTrack === undefined ? never : signalCondition(workbench, { ...entry.fastTrack, count: 1 });
  const conditions = entryConditions(workbench, stage, fast, score);
  const gate: readonly Condition[] =
    gates.first === undefined ? [] : [test(`ISBLANK(${gates.first})`, ...gates.caveats)];
  const condition = all([...gate, ...Object.values(conditions)]);
  const caveats = caveatsOf(condition);
  const isMissing = worstFidelity(caveats) === 'missing';
  const fields = isMissing ? [] : [readyField(workbench, stage, condition)];
  const clause = `stage/${stage.id}`;
  const wouldMissNothing = entry.automatic || entry.require !== undefined || entry.threshold !== undefined;
  return [
    ...(wouldMissNothing
      ? [{ clause: `${clause}/entry`, caveats: [...caveats, ...(entry.automatic ? [marked] : [])], fields }]
      : []),
    ...(entry.fields.length === 0
      ? []
      : [{ clause: `${clause}/fields`, caveats: narrowed(isMissing, caveats, conditions.fields), fields }]),
    ...(entry.fastTrack === undefined
      ? []
      : [
          {
            clause: `${clause}/fast-track`,
            caveats: narrowed(isMissing, caveats, conditions.reached),
            fields,
          },
        ]),
  ];
}

interface EntryConditions {
  readonly fields: Condition;
  readonly require: Condition;
  /** Threshold or fast track. */
  readonly reached: Condition;
}

function entryConditions(
  workbench: Workbench,
  { entry }: Stage,
  fast: Condition,
  score: ScoreFields | undefined,
): Readonly<Record<keyof EntryConditions, Condition>> {
  const { agreement } = workbench;
  const known = entry.fields.flatMap((id) => {
    const field = agreement.fields[id];
    // A set is never missing (semantics §1).
    return field === undefined || field.type === 'set' ? [] : [presence(columnOf(workbench, field))];
  });
  const threshold =
    entry.threshold === undefined ? all([]) : criterionCondition(workbench, entry.threshold, score);
  return {
    fields: all(known),
    require: entry.require === undefined ? all([]) : criterionCondition(workbench, entry.require, score),
    reached: any([threshold, fast]),
  };
}

/** The caveats of one part, unless the whole could not be written. */
function narrowed(isMissing: boolean, caveats: readonly Caveat[], part: Condition): readonly Caveat[] {
  return isMissing ? caveats : caveatsOf(part);
}

function readyField(workbench: Workbench, stage: Stage, condition: Condition): string {
  return workbench.add(
    calculated({
      name: workbench.fieldName(`ready/${stage.id}`, ['ready', stage.id]),
      label: `Ready: ${workbench.words(stage.title)}`,
      description: 'Ticked while the lead fulfils everything the stage asks for.',
      says: { of: 'ready', stage: stage.id },
      type: { type: 'Checkbox' },
      formula: conditionText(condition, deepest, workbench.extract),
    }),
  );
}

const marked: Caveat = {
  fidelity: 'approximated',
  words: {
    en: 'the lead is marked as ready; moving it is left to a person or to leadpact',
    de: 'der Lead wird als bereit markiert; weitergerückt wird er von Hand oder durch leadpact',
  },
};
