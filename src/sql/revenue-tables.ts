import { currencyCode, loggedAt } from './fact-columns.ts';
import type { Table } from './table.ts';

/** What leads became worth, what was expected of them and what they cost (semantics §8 to §10). */
export interface RevenueTables {
  readonly opportunity: Table;
  readonly opportunityContact: Table;
  readonly opportunityStage: Table;
  readonly forecastSnapshot: Table;
  readonly cost: Table;
}

const opportunity: Table = {
  name: 'opportunity',
  description: 'A possible contract, as it stands now.',
  columns: [
    { name: 'opportunity_id', type: 'id', nullable: false, description: 'id in the source system' },
    { name: 'lead_id', type: 'id', nullable: true, description: 'lead it came from' },
    { name: 'account_id', type: 'id', nullable: true, description: 'account that would sign' },
    {
      name: 'cycle_number',
      type: 'integer',
      nullable: true,
      description: 'cycle of the lead it belongs to',
    },
    { name: 'owner_id', type: 'name', nullable: true, description: 'member who works it' },
    { name: 'opportunity_stage', type: 'name', nullable: true, description: 'stage it stands in' },
    { name: 'created_at', type: 'instant', nullable: false, description: 'when it was opened' },
    {
      name: 'close_date',
      type: 'date',
      nullable: true,
      description: 'local date on which it was closed or is expected to be',
    },
    { name: 'closed_at', type: 'instant', nullable: true, description: 'when it was won or lost' },
    { name: 'is_won', type: 'boolean', nullable: true, description: 'won or lost; NULL = open' },
    { name: 'reason_id', type: 'name', nullable: true, description: 'why it was lost' },
    { name: 'amount_minor', type: 'integer', nullable: true, description: 'value in minor units' },
    { ...currencyCode, nullable: true },
  ],
};

const opportunityId = {
  name: 'opportunity_id',
  type: 'id',
  nullable: false,
  description: 'the opportunity',
} as const;

const opportunityContact: Table = {
  name: 'opportunity_contact',
  description: 'A lead that takes part in an opportunity; the one it came from may be among them.',
  columns: [
    opportunityId,
    { name: 'lead_id', type: 'id', nullable: false, description: 'the lead' },
    {
      name: 'contact_role',
      type: 'text',
      nullable: true,
      description: 'what part it has, as the source says',
    },
  ],
};

const opportunityStage: Table = {
  name: 'opportunity_stage',
  description: 'A stage that an opportunity entered; never overwritten.',
  columns: [
    opportunityId,
    {
      name: 'stage_name',
      type: 'text',
      nullable: false,
      description: 'stage entered, as the source calls it',
    },
    { name: 'entered_at', type: 'instant', nullable: false, description: 'when it happened' },
    loggedAt,
  ],
};

const forecastSnapshot: Table = {
  name: 'forecast_snapshot',
  description: 'What somebody expected of a period at some instant.',
  columns: [
    { name: 'taken_at', type: 'instant', nullable: false, description: 'when it was expected' },
    {
      name: 'period_kind',
      type: 'name',
      nullable: false,
      description: 'month or quarter',
      words: ['month', 'quarter'],
    },
    {
      name: 'period_start',
      type: 'date',
      nullable: false,
      description: 'first local date of the period',
    },
    { name: 'owner_id', type: 'name', nullable: false, description: 'member whose forecast it is' },
    {
      name: 'forecast_category',
      type: 'text',
      nullable: false,
      description: 'commit, best case, or another category the source has',
    },
    { name: 'amount_minor', type: 'integer', nullable: false, description: 'value in minor units' },
    currencyCode,
  ],
};

const cost: Table = {
  name: 'cost',
  description: 'What was spent in a month on a source or a campaign.',
  columns: [
    { name: 'cost_month', type: 'date', nullable: false, description: 'first local date of the month' },
    {
      name: 'source_name',
      type: 'text',
      nullable: true,
      description: 'source of leads, spelled as the field of leads that names it',
    },
    { name: 'campaign_id', type: 'id', nullable: true, description: 'campaign; NULL = the whole source' },
    { name: 'amount_minor', type: 'integer', nullable: false, description: 'value in minor units' },
    currencyCode,
  ],
};

export const revenueTables: RevenueTables = {
  opportunity,
  opportunityContact,
  opportunityStage,
  forecastSnapshot,
  cost,
};
