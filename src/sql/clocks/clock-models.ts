import type { Model } from '../models/model.ts';
import { clockTable } from './clock.ts';
import { clockBegin, clockTurn } from './clock-begin.ts';
import { clockCourse } from './clock-course.ts';
import { definitionTables } from './clock-definitions.ts';
import { clockLate } from './clock-late.ts';
import { clockLife } from './clock-life.ts';
import { clockPause, clockPauseStretch } from './clock-pause.ts';
import type { ClockPromises } from './clock-promises.ts';
import { clockReassignmentTable } from './clock-reassignment.ts';
import { clockRun } from './clock-run.ts';
import { clockStanding } from './clock-standing.ts';
import { clockStep } from './clock-step.ts';
import { clockStepCourse } from './clock-step-course.ts';
import { clockStint } from './clock-stint.ts';
import { clockWarningTable } from './clock-warning.ts';
import { localDayTables } from './local-day-table.ts';
import type { OpenScale } from './open-position.ts';
import { openTables } from './open-tables.ts';
import { ownerSpan } from './owner-span.ts';

/** The relations that tell where SLA clocks stand, in the order in which they are made. */
export interface ClockModels {
  readonly models: readonly Model[];
  /** How `openBetween` reads the calendars that are among them. */
  readonly scale: OpenScale;
}

/**
 * From `clock_fact` and `owner_fact` to `clock`, `clock_warning` and `clock_reassignment`: what `readClocks` says of every
 * SLA, lead and cycle at asOf. Nothing is followed act by act: all that may begin or restart a clock is worked out at once,
 * and what none reached is left out at the end. `further` are SELECTs of more rows of `clock`.
 */
export function clockModels(promises: ClockPromises, further: readonly string[] = []): ClockModels {
  const { models, scale } = openTables(promises);
  return {
    scale,
    models: [
      ...models,
      ...localDayTables(promises),
      ...definitionTables(promises),
      ownerSpan(promises),
      clockLife(promises),
      clockTurn(promises),
      clockBegin(promises),
      clockStep(promises),
      clockStint(promises, scale),
      clockPause(promises),
      clockPauseStretch(scale),
      clockRun(scale),
      clockStepCourse(scale),
      clockCourse(scale),
      clockStanding(promises, scale),
      clockLate(promises, scale),
      clockTable(further),
      clockWarningTable(scale),
      clockReassignmentTable(),
    ],
  };
}
