import type { Column, ColumnType, Table } from '../table.ts';

/** What attribution reads: touches, opportunities, and whose touches form the path of one (semantics §9). */
export const touch: Table = {
  name: 'touch',
  description: 'Something marketing or sales did that reached a lead.',
  columns: [
    required('touch_id', 'id', 'orders touches of one instant on one channel'),
    required('lead_id', 'id', 'the lead'),
    required('touch_type', 'name', 'what it was, e.g. the signal'),
    required('channel_id', 'name', 'channel it came by; a signal without a channel is its own'),
    optional('campaign_id', 'text', 'campaign it belongs to'),
    optional('asset_id', 'text', 'what it was about; NULL = it is never the same as another one'),
    required('occurred_at', 'instant', 'when it happened'),
    optional('logged_at', 'instant', 'when it became known; NULL = at once'),
  ],
};

export const pathOpportunity: Table = {
  name: 'path_opportunity',
  description: 'An opportunity whose touches share the credit.',
  columns: [
    required('opportunity_id', 'id', 'the opportunity'),
    optional('lead_created_at', 'instant', 'the earliest creation among its contacts'),
    optional('created_at', 'instant', 'when it was opened'),
    optional('closed_at', 'instant', 'when it was won or lost'),
    optional('is_won', 'boolean', 'won or lost; NULL = open'),
    optional('currency_code', 'text', 'ISO 4217 code of the amount'),
    optional('amount_minor', 'integer', 'value in minor units; NULL = only the opportunity counts'),
    required(
      'opportunity_count',
      'integer',
      'how many of them the row stands for: 1, unless equal ones were counted',
    ),
  ],
};

export const pathContact: Table = {
  name: 'path_contact',
  description: 'A lead whose touches belong to the path of an opportunity.',
  columns: [
    required('opportunity_id', 'id', 'the opportunity'),
    required('lead_id', 'id', 'one of its contacts'),
  ],
};

const whose: readonly Column[] = [
  required('attribution_id', 'name', 'attribution model'),
  required('opportunity_id', 'id', 'the opportunity'),
];

/** What attribution says. Shares of one opportunity have one denominator, and its credits add up to its amount exactly. */
const credited: readonly Column[] = [
  required('unit_id', 'id', 'the touch or the channel'),
  required('unit_number', 'integer', 'place in the total order of the path; there may be gaps'),
  required('channel_id', 'name', 'the channel'),
  optional('campaign_id', 'text', 'campaign of the touch; NULL = none, or a whole channel is credited'),
  required('share_numerator', 'integer', 'share of the opportunity, not in lowest terms'),
  required('share_denominator', 'integer', 'the same for all credits of the opportunity'),
  optional('credit_minor', 'integer', 'part of the amount in minor units; NULL = no amount is known'),
];

const credit: Table = {
  name: 'credit',
  description: 'The credit of a touch, or of a channel, for an opportunity.',
  columns: [...whose, ...credited],
};

/** Shown apart and added to nothing: the opportunity stays unattributed. */
const fallbackCredit: Table = {
  name: 'fallback_credit',
  description: 'What the fallbacks of a model credit where it finds no eligible touch.',
  columns: [...whose, required('credited_by', 'name', 'the fallback that gave it'), ...credited],
};

const unattributed: Table = {
  name: 'unattributed',
  description: 'An opportunity that the model credits to nobody; it stays in the denominator.',
  columns: [...whose, required('cause', 'text', 'no eligible touch, or no role present')],
};

const unanchored: Table = {
  name: 'unanchored',
  description: 'An opportunity whose anchor is missing or still to come; it is only listed.',
  columns: [...whose],
};

const touchRole: Table = {
  name: 'touch_role',
  description: 'The touch that holds a role, whether the model weighs the role or not.',
  columns: [
    ...whose,
    required('role_id', 'text', 'first, lead, opportunity, close or last'),
    required('touch_id', 'id', 'the touch'),
    required('channel_id', 'name', 'its channel'),
  ],
};

const excludedTouch: Table = {
  name: 'excluded_touch',
  description: 'A touch of a contact that gets no credit, and why.',
  columns: [
    ...whose,
    required('touch_id', 'id', 'the touch'),
    required('cause', 'text', 'type, later, after anchor, lookback, duplicate or collapsed'),
  ],
};

/** Every relation of attribution, in the order in which they are told. */
export const attributionTables: readonly Table[] = [
  credit,
  fallbackCredit,
  unattributed,
  unanchored,
  touchRole,
  excludedTouch,
];

function required(name: string, type: ColumnType, description: string): Column {
  return { name, type, nullable: false, description };
}

function optional(name: string, type: ColumnType, description: string): Column {
  return { name, type, nullable: true, description };
}
