import type { EscalationParameters } from '../../model/escalation.ts';
import { type JudgedBlock, lastWeekOf } from './block.ts';
import type { BlockRuns } from './block-runs.ts';
import type { Cause, Level } from './escalation-event.ts';

/** The open trouble of one promise in one scope. */
export interface Incident {
  /** Label of the missed block that opened it. */
  readonly opened: string;
  /** Monday of that block's last week. */
  readonly openingWeek: number;
  readonly level: Level;
  /** Level 2 was reached so often of late that the next missed block brings level 3. */
  readonly recurs: boolean;
}

export function openedBy(block: JudgedBlock): Incident {
  return { opened: block.label, openingWeek: lastWeekOf(block), level: 1, recurs: false };
}

/** Why a missed block lifts the incident to its next level; empty = it does not. */
export function causesToRaise(
  incident: Incident,
  block: JudgedBlock,
  runs: BlockRuns,
  parameters: EscalationParameters,
): readonly Cause[] {
  const third = causesOfLevel3(incident, block, parameters);
  if (incident.level === 3) return [];
  if (incident.level === 2) return third;
  // Whatever asks for level 3 goes to level 2 first.
  const second = causesOfLevel2(runs, parameters);
  return second.length > 0 ? second : third;
}

/** `reached`: Mondays of the last weeks of the blocks that lifted an incident of this promise to level 2, this one included. */
export function raisedBy(
  incident: Incident,
  block: JudgedBlock,
  reached: readonly number[],
  { recurrences, recurrenceWeeks }: EscalationParameters,
): Incident {
  if (incident.level !== 1) return { ...incident, level: 3 };
  const earliest = lastWeekOf(block) - 7 * recurrenceWeeks;
  const lately = reached.filter((monday) => monday > earliest);
  return { ...incident, level: 2, recurs: lately.length >= recurrences };
}

export function isRecovered(
  incident: Incident,
  { metInARow }: BlockRuns,
  { closeWeeks, closeWeeksFromLevel2 }: EscalationParameters,
): boolean {
  return metInARow >= (incident.level === 1 ? closeWeeks : closeWeeksFromLevel2);
}

function causesOfLevel2(
  { missedInARow, missedInWindow }: BlockRuns,
  { consecutiveWeeks, windowMissed }: EscalationParameters,
): readonly Cause[] {
  const causes: Cause[] = [];
  if (missedInARow >= consecutiveWeeks) causes.push('consecutive');
  if (missedInWindow.length >= windowMissed) causes.push('window');
  return causes;
}

function causesOfLevel3(
  { openingWeek, recurs }: Incident,
  block: JudgedBlock,
  { durationWeeks }: EscalationParameters,
): readonly Cause[] {
  const causes: Cause[] = [];
  if (lastWeekOf(block) - openingWeek >= 7 * durationWeeks) causes.push('duration');
  if (recurs) causes.push('recurrence');
  return causes;
}
