import type { Criterion } from '../../../criteria/criterion.ts';
import type { Stage } from '../../../model/lifecycle.ts';
import { all, type Condition, never, test } from '../formula/condition.ts';
import { criterionCondition, type ScoreFields, signalCondition } from '../formula/criterion-condition.ts';
import type { Workbench } from '../workbench.ts';
import { requiredData } from './entry-rules.ts';
import type { GateFields } from './gate-fields.ts';

/** The parts of a stage's entry: all must hold, the threshold or the fast track one of both (semantics §3, Entry). */
export interface EntryConditions {
  readonly gate: Condition;
  readonly fields: Condition;
  readonly require: Condition;
  readonly threshold: Condition;
  readonly fastTrack: Condition;
}

export function entryConditions(
  workbench: Workbench,
  stage: Stage,
  gates: GateFields,
  score: ScoreFields | undefined,
): EntryConditions {
  const { entry } = stage;
  const asked = (criterion: Criterion | undefined): Condition =>
    criterion === undefined ? all([]) : criterionCondition(workbench, criterion, score);
  return {
    gate: gates.first === undefined ? all([]) : test(`ISBLANK(${gates.first})`, ...gates.caveats),
    fields: requiredData(workbench, stage),
    require: asked(entry.require),
    threshold: asked(entry.threshold),
    fastTrack:
      entry.fastTrack === undefined ? never : signalCondition(workbench, { ...entry.fastTrack, count: 1 }),
  };
}
