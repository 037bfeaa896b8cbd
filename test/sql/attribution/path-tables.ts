import type { AttributedOpportunity, Touch } from '../../../src/evaluate/attribution/touch.ts';
import { pathContact, pathOpportunity, touch } from '../../../src/sql/attribution/attribution-tables.ts';
import type { Dialect } from '../../../src/sql/dialect.ts';
import { filledTable } from '../filled-table.ts';

/** An opportunity with what it is worth. */
export interface ValuedOpportunity extends AttributedOpportunity {
  readonly id: string;
  readonly currency: string;
  readonly amountMinor: number;
}

/** Statements that make the tables attribution reads; they replace those before. */
export function pathTableStatements(
  dialect: Dialect,
  opportunities: readonly ValuedOpportunity[],
  touches: readonly Touch[],
): readonly string[] {
  const touched = touches.map(({ id, contact, type, channel, asset, at, loggedAt }) => ({
    touch_id: id,
    lead_id: contact,
    touch_type: type,
    channel_id: channel,
    asset_id: asset ?? null,
    occurred_at: at,
    logged_at: loggedAt ?? null,
  }));
  const valued = opportunities.map((opportunity) => ({
    opportunity_id: opportunity.id,
    lead_created_at: opportunity.leadCreatedAt ?? null,
    created_at: opportunity.createdAt ?? null,
    closed_at: opportunity.closedAt ?? null,
    currency_code: opportunity.currency,
    amount_minor: opportunity.amountMinor,
    opportunity_count: 1,
  }));
  const members = opportunities.flatMap(({ id, contacts }) =>
    [...new Set(contacts)].map((contact) => ({ opportunity_id: id, lead_id: contact })),
  );
  return [
    ...filledTable(dialect, touch, touched),
    ...filledTable(dialect, pathOpportunity, valued),
    ...filledTable(dialect, pathContact, members),
  ];
}
