import type { Table } from '../table.ts';

/** What a figure is asked for; whoever asks fills these (semantics §1, §8). */
export interface AskedTables {
  readonly period: Table;
  readonly leadPart: Table;
  readonly costPart: Table;
  readonly forecastDay: Table;
  readonly forecastUnit: Table;
}

export const askedTables: AskedTables = {
  period: {
    name: 'period',
    description: 'A period to which figures are told, half-open.',
    columns: [
      {
        name: 'period_number',
        type: 'integer',
        nullable: false,
        description: 'told with each row of a figure',
      },
      { name: 'start_at', type: 'instant', nullable: false, description: 'its beginning' },
      { name: 'end_at', type: 'instant', nullable: false, description: 'the instant after it' },
      { name: 'start_date', type: 'date', nullable: false, description: 'first local date' },
      { name: 'end_date', type: 'date', nullable: false, description: 'local date after the last' },
    ],
  },
  leadPart: {
    name: 'lead_part',
    description: 'The one part in which a lead stands; a lead that is not there is unknown.',
    columns: [
      { name: 'part_by', type: 'text', nullable: false, description: 'by what leads are taken apart' },
      { name: 'lead_id', type: 'id', nullable: false, description: 'the lead' },
      { name: 'part_id', type: 'text', nullable: false, description: 'the part' },
    ],
  },
  costPart: {
    name: 'cost_part',
    description: 'The part for which costs of a source or campaign were spent; others are unknown.',
    columns: [
      { name: 'part_by', type: 'text', nullable: false, description: 'as in `lead_part`' },
      { name: 'source_name', type: 'text', nullable: true, description: 'as in `cost`' },
      { name: 'campaign_id', type: 'id', nullable: true, description: 'as in `cost`' },
      { name: 'part_id', type: 'text', nullable: false, description: 'the part' },
    ],
  },
  forecastDay: {
    name: 'forecast_day',
    description: 'Until when a forecast of the period counts.',
    columns: [
      { name: 'period_number', type: 'integer', nullable: false, description: 'the period' },
      {
        name: 'until_at',
        type: 'instant',
        nullable: false,
        description: 'the end of the declared local day',
      },
    ],
  },
  forecastUnit: {
    name: 'forecast_unit',
    description:
      'The unit whose forecast a member belongs to; a member that is not there is a unit of its own.',
    columns: [
      { name: 'owner_id', type: 'name', nullable: false, description: 'the member' },
      { name: 'unit_id', type: 'text', nullable: false, description: 'team, or all of sales' },
    ],
  },
};
