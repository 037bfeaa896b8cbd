import { touchTypes } from '../model/touch-type.ts';
import { leadId, loggedAt, rowNumber } from './fact-columns.ts';
import type { Table } from './table.ts';

/** What became of leads: the facts that stages, handoffs and clocks are computed from (semantics §4, §5, §7). */
export interface JourneyTables {
  readonly stageHistory: Table;
  readonly assignment: Table;
  readonly activity: Table;
}

/** Who moved a lead. */
export const entryActors: readonly string[] = ['user', 'auto', 'deadline'];

/** How a cycle ends. */
export const cycleEnds: readonly string[] = ['recycle', 'disqualify', 'lost', 'expired', 'withdrawn', 'gate'];

const stageHistory: Table = {
  name: 'stage_history',
  description: 'A stage that a lead entered, or the end of a cycle; never overwritten.',
  columns: [
    leadId,
    rowNumber,
    {
      name: 'cycle_number',
      type: 'integer',
      nullable: false,
      description: 'cycle it belongs to, from 1; for a row that ends a cycle, the ending one',
    },
    {
      name: 'from_stage',
      type: 'name',
      nullable: true,
      description: 'stage before; NULL = the lead was new',
    },
    {
      name: 'to_stage',
      type: 'name',
      nullable: true,
      description: 'stage entered; NULL = the cycle ended where the lead stood',
    },
    { name: 'entered_at', type: 'instant', nullable: false, description: 'when it happened' },
    {
      ...loggedAt,
      description: 'when the source learned of it, if later: the entry counts from then; NULL = at once',
    },
    {
      name: 'entry_actor',
      type: 'name',
      nullable: false,
      description: 'user, auto or deadline',
      words: entryActors,
    },
    {
      name: 'reason_id',
      type: 'name',
      nullable: true,
      description: 'reason of a return, a rejection or an end; expired at the end of a decision window',
    },
    {
      name: 'is_inferred',
      type: 'boolean',
      nullable: true,
      description: 'implied by an entry further on; NULL = no',
    },
    {
      name: 'cycle_end',
      type: 'name',
      nullable: true,
      description:
        'how the cycle ended with this row: recycle, disqualify, lost, expired, withdrawn or gate; NULL = it goes on',
      words: cycleEnds,
    },
    {
      name: 'reopens_on',
      type: 'date',
      nullable: true,
      description: 'date from which a recycled lead may qualify again, where the reason asks for one',
    },
    {
      name: 'voided_at',
      type: 'instant',
      nullable: true,
      description: 'when a correction took it back; NULL = it stands',
    },
    {
      name: 'agreement_version',
      type: 'text',
      nullable: true,
      description: 'version of the agreement that decided',
    },
  ],
};

const assignment: Table = {
  name: 'assignment',
  description: 'A lead given to somebody, or laid into a queue.',
  columns: [
    { name: 'assignment_id', type: 'id', nullable: false, description: 'orders assignments of one instant' },
    leadId,
    { name: 'cycle_number', type: 'integer', nullable: false, description: 'cycle it belongs to' },
    { name: 'assigned_at', type: 'instant', nullable: false, description: 'when it happened' },
    loggedAt,
    {
      name: 'owner_id',
      type: 'name',
      nullable: true,
      description: 'member who has the lead from then on; in a review queue the one proposed',
    },
    { name: 'queue_id', type: 'name', nullable: true, description: 'queue in which the lead waits' },
    {
      name: 'assignment_cause',
      type: 'text',
      nullable: false,
      description: 'routing, acceptance, or the cause of a reassignment',
    },
    {
      name: 'rule_id',
      type: 'name',
      nullable: true,
      description: 'routing rule that took the lead; NULL = the fallback, or a person',
    },
  ],
};

const activity: Table = {
  name: 'activity',
  description: 'A contact with a lead, or an attempt at one.',
  columns: [
    { name: 'activity_id', type: 'id', nullable: false, description: 'orders activities of one instant' },
    leadId,
    { name: 'member_id', type: 'name', nullable: true, description: 'member who did it; NULL = nobody' },
    {
      name: 'activity_type',
      type: 'name',
      nullable: false,
      description: 'call, email, linkedin, meeting, sms, letter or template-email',
      words: touchTypes,
    },
    {
      name: 'activity_direction',
      type: 'name',
      nullable: false,
      description: 'outbound or inbound',
      words: ['outbound', 'inbound'],
    },
    { name: 'is_automated', type: 'boolean', nullable: true, description: 'a machine did it; NULL = no' },
    {
      name: 'is_answered',
      type: 'boolean',
      nullable: true,
      description: 'the other side answered; NULL = no',
    },
    {
      name: 'meeting_outcome',
      type: 'name',
      nullable: true,
      description: 'of a meeting: held or no-show',
      words: ['held', 'no-show'],
    },
    {
      name: 'occurred_at',
      type: 'instant',
      nullable: false,
      description: 'when it is said to have happened',
    },
    loggedAt,
  ],
};

export const journeyTables: JourneyTables = { stageHistory, assignment, activity };
