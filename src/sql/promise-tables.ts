import { cycleNumber, leadId, loggedAt } from './fact-columns.ts';
import type { Table } from './table.ts';

/** What moves clocks and outcomes beside what leads do (semantics §4 to §6). */
export interface PromiseTables {
  readonly waiting: Table;
  readonly ruling: Table;
  readonly waiver: Table;
}

const waiting: Table = {
  name: 'waiting',
  description: 'A state in which a lead waits for somebody; the clocks that name it stand still.',
  columns: [
    leadId,
    {
      name: 'waiting_state',
      type: 'name',
      nullable: false,
      description: 'waiting state, as promises name it under pause',
    },
    { name: 'waiting_from', type: 'instant', nullable: false, description: 'when it began' },
    { name: 'waiting_until', type: 'instant', nullable: true, description: 'when it ended; NULL = it lasts' },
    loggedAt,
  ],
};

const ruling: Table = {
  name: 'ruling',
  description: 'A dispute about a handoff that was decided; of several of a cycle the newest counts.',
  columns: [
    leadId,
    cycleNumber,
    { name: 'ruled_at', type: 'instant', nullable: false, description: 'when it was decided' },
    loggedAt,
    {
      name: 'ruled_outcome',
      type: 'name',
      nullable: false,
      description: 'accepted or rejected',
      words: ['accepted', 'rejected'],
    },
    { name: 'reason_id', type: 'name', nullable: true, description: 'reason of the rejection that stands' },
  ],
};

const waiver: Table = {
  name: 'waiver',
  description: 'A promise that one side does not hold against the other for a lead.',
  columns: [
    { name: 'sla_id', type: 'name', nullable: false, description: 'promise that is waived' },
    leadId,
    cycleNumber,
    { name: 'waived_at', type: 'instant', nullable: false, description: 'when it was waived' },
    {
      name: 'waived_by',
      type: 'name',
      nullable: false,
      description: 'side that waives it: marketing or sales',
      words: ['marketing', 'sales'],
    },
    { name: 'waiver_reason', type: 'text', nullable: false, description: 'why' },
  ],
};

export const promiseTables: PromiseTables = { waiting, ruling, waiver };
