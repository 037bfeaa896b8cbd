import type { Column, ColumnType, Table } from '../table.ts';

/**
 * What models say of leads, in the form that metrics, promises and reports read (semantics §4, §5, §8). Only facts known at
 * asOf are in them; instants are milliseconds since 1970, as in every table.
 */

/** Every stage entered, implied entries included; several of one stage in a cycle are several rows. */
export const stageEntry: Table = {
  name: 'stage_entry',
  description: 'A stage that a lead entered, implied entries included.',
  columns: [
    required('lead_id', 'id', 'the lead'),
    required(
      'cycle_number',
      'integer',
      'cycle it belongs to, from 1; for an entry that ends a cycle, the ending one',
    ),
    required('entry_number', 'integer', 'order among the entries of the lead, from 1'),
    optional('from_stage', 'name', 'stage before; NULL = the lead was new'),
    required('stage_id', 'name', 'stage entered'),
    required('entered_at', 'instant', 'when it happened'),
    required('entry_actor', 'text', 'user, auto or deadline'),
    optional('reason_id', 'name', 'reason of a return, recycle or end'),
    required('is_inferred', 'boolean', 'implied by an entry further on'),
    optional('voided_at', 'instant', 'when a correction took it back; NULL = it stands'),
    optional(
      'history_number',
      'integer',
      'order of the row of the history that brought it, among those of the lead',
    ),
  ],
};

/** One row per lead, cycle and stage: the first entry that stands. Every conversion starts and ends here (semantics §8). */
export const firstEntry: Table = {
  name: 'first_entry',
  description: 'The first entry of a stage in a cycle that no correction took back.',
  columns: [
    required('lead_id', 'id', 'the lead'),
    required('cycle_number', 'integer', 'cycle, from 1'),
    required('stage_id', 'name', 'stage entered'),
    required('entered_at', 'instant', 'when it happened'),
  ],
};

/** One row per offer of a lead to sales (semantics §4). */
export const handoff: Table = {
  name: 'handoff',
  description: 'A lead that was offered to sales, and what became of the offer.',
  columns: [
    required('lead_id', 'id', 'the lead'),
    required('cycle_number', 'integer', 'cycle, from 1'),
    required('handoff_number', 'integer', 'order among the handoffs of the cycle, from 1'),
    required('offered_at', 'instant', 'when the lead was offered'),
    optional('decided_at', 'instant', 'when it was decided, or its window ended; NULL = pending'),
    required(
      'first_outcome',
      'text',
      'accepted, autoAccepted, rejected or expired by the first decision; withdrawn or gate where the cycle ended before; pending',
    ),
    required('final_outcome', 'text', 'the same after the newest ruling on a dispute'),
    optional('reason_id', 'name', 'reason of a rejection'),
  ],
};

/** What the clocks of one SLA hear of a lead (semantics §5); `fact_kind` is one of `ClockFact['fact']` but `owner`. */
export const clockFact: Table = {
  name: 'clock_fact',
  description: 'Something that starts, stops or moves the clock of an SLA.',
  columns: [
    required('sla_id', 'name', 'the SLA'),
    required('lead_id', 'id', 'the lead'),
    required('cycle_number', 'integer', 'cycle, from 1'),
    required('fact_kind', 'text', 'start, stop, cancel, reset, void, pause, reassign or waiver'),
    required('occurred_at', 'instant', 'when it is said to have happened'),
    optional('logged_at', 'instant', 'when it became known; NULL = at once'),
    optional('until_at', 'instant', 'of a pause: its end; NULL = it lasts'),
    optional('cause_id', 'text', 'of a reassignment: its cause'),
    optional('waived_by', 'text', 'of a waiver: the side that gives it'),
  ],
};

/** From when which team owns a lead; resolves calendars. */
export const ownerFact: Table = {
  name: 'owner_fact',
  description: 'From when a lead belongs to a team.',
  columns: [
    required('lead_id', 'id', 'the lead'),
    required('team_id', 'name', 'the team'),
    required('occurred_at', 'instant', 'from when'),
    optional('logged_at', 'instant', 'when it became known; NULL = at once'),
  ],
};

/**
 * Where every clock stands: the columns of `ClockStanding` (`src/evaluate/clock/clock-reading.ts`). Policies of touches are
 * there too, as `touches/<policy>`: met or breached, due at the instant at which the lead was given up, without a target.
 */
export const clock: Table = {
  name: 'clock',
  description: 'A clock of an SLA on one lead, as it stands.',
  columns: [
    ...clockKey(),
    required('clock_state', 'text', 'open, paused, met, breached, waived, canceled or error'),
    required('start_at', 'instant', 'start, after a restart the newest'),
    required('first_start_at', 'instant', 'the first start'),
    optional('calendar_id', 'name', 'calendar whose open time counts; NULL = elapsed time'),
    optional('target_ms', 'integer', 'target in milliseconds of its own measure'),
    optional('due_at', 'instant', 'when the target is reached; NULL = not known while paused, or canceled'),
    optional('limit_at', 'instant', 'last instant at which a stop still meets'),
    optional('elapsed_ms', 'integer', 'time passed in the measure of the target, up to stop, cancel or asOf'),
    optional('stopped_at', 'instant', 'the first stop, also a late one'),
    optional('canceled_at', 'instant', 'when it was canceled'),
    required(
      'is_backdated',
      'boolean',
      'the stop in time was logged more than 24 hours after its claimed time',
    ),
    optional(
      'clock_problem',
      'text',
      'no-calendar, no-open-time or beyond-holiday-years, or before-measured-dates where the calendars of a run begin after the start; only in state error',
    ),
  ],
};

/** One row per clock that is in no error and warning of its SLA. */
export const clockWarning: Table = {
  name: 'clock_warning',
  description: 'A warning of a clock, given or not.',
  columns: [
    ...clockKey(),
    required('warning_number', 'integer', 'order in the definition of the SLA, from 1'),
    required('share_numerator', 'integer', 'share of the target, its numerator'),
    required('share_denominator', 'integer', 'and its denominator'),
    optional(
      'warned_at',
      'instant',
      'when that share had passed; NULL = not known while paused, or not before the clock ended',
    ),
  ],
};

/** One row per reassignment that met a clock before its limit passed. */
export const clockReassignment: Table = {
  name: 'clock_reassignment',
  description: 'A reassignment of a lead while its clock ran.',
  columns: [
    ...clockKey(),
    required('reassignment_number', 'integer', 'order among those of the clock, from 1'),
    required('reassigned_at', 'instant', 'when it happened'),
    required('cause_id', 'text', 'its cause; may be empty'),
    required('reassignment_effect', 'text', 'continue or restart'),
  ],
};

function clockKey(): readonly Column[] {
  return [
    required('sla_id', 'name', 'the SLA'),
    required('lead_id', 'id', 'the lead'),
    required('cycle_number', 'integer', 'cycle, from 1'),
    required('clock_number', 'integer', 'order among the clocks of the cycle; more than 1 after a reset'),
  ];
}

function required(name: string, type: ColumnType, description: string): Column {
  return { name, type, nullable: false, description };
}

function optional(name: string, type: ColumnType, description: string): Column {
  return { name, type, nullable: true, description };
}
