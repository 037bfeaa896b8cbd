import type { Column } from './table.ts';

/** Columns that tables of facts about leads share. */

export const leadId: Column = { name: 'lead_id', type: 'id', nullable: false, description: 'the lead' };

export const rowNumber: Column = {
  name: 'row_number',
  type: 'integer',
  nullable: false,
  description: 'place in the source, breaks ties of one instant',
};

/** A fact exists from the later of when it happened and this (semantics §1). */
export const loggedAt: Column = {
  name: 'logged_at',
  type: 'instant',
  nullable: true,
  description: 'when the source learned of it; NULL = at once',
};

export const cycleNumber: Column = {
  name: 'cycle_number',
  type: 'integer',
  nullable: false,
  description: 'cycle it belongs to, from 1',
};

export const currencyCode: Column = {
  name: 'currency_code',
  type: 'name',
  nullable: false,
  description: 'ISO 4217 code of the amount',
};
