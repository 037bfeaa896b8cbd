import type { Model } from '../models/model.ts';
import type { QueryOptions } from '../statement.ts';
import type { Table } from '../table.ts';
import { dayMs } from './fit-touch.ts';

/** Ways through the channels that a system only counted. */
export const pathTable: Table = {
  name: 'path',
  description: 'A way through the channels, and how often it was gone.',
  columns: [
    { name: 'path_id', type: 'id', nullable: false, description: 'its place in the source, from 1' },
    {
      name: 'path_steps',
      type: 'text',
      nullable: false,
      description: 'channels in their order, a line feed between them',
    },
    { name: 'conversion_count', type: 'integer', nullable: false, description: 'ways that led to a deal' },
    {
      name: 'value_scaled',
      type: 'integer',
      nullable: true,
      description: 'what these deals were worth together',
    },
    { name: 'lost_count', type: 'integer', nullable: true, description: 'ways that led to nothing' },
  ],
};

/** What each step of a counted path counts as, and the currency of what it was worth. */
export interface CountedPathsOptions extends QueryOptions {
  readonly signal: string;
  readonly currency: string;
}

/**
 * `touch`, `path_contact` and `path_opportunity` of counted paths (docs/sources.md): touches lie one day apart, the last one at
 * the end of the way, and the end is asOf. It is the creation of lead and opportunity and the close in one, for nothing
 * tells them apart. One opportunity stands for all ways of a row that ended alike.
 */
export function countedPaths({ asOf, dialect, signal, currency }: CountedPathsOptions): readonly Model[] {
  const steps = 'string_to_array(path_steps, chr(10))';
  const none = 'CAST(NULL AS VARCHAR)';
  const end = dialect.wide(String(asOf));
  const opportunities = (id: string, isWon: string, count: string, amount: string): string =>
    `SELECT ${id} AS opportunity_id, ${end} AS lead_created_at, ${end} AS created_at, ${end} AS closed_at, ${isWon} AS is_won,
  ${dialect.text(currency)} AS currency_code, ${amount} AS amount_minor, ${count} AS opportunity_count
FROM path WHERE ${count} > 0`;
  return [
    {
      name: 'touch',
      query: `SELECT path_id || '-' || step_number AS touch_id, path_id AS lead_id, ${dialect.text(signal)} AS touch_type, channel_id,
  ${none} AS campaign_id, ${none} AS asset_id, ${dialect.wide(`${asOf} - (step_count - step_number) * ${dialect.wide(String(dayMs))}`)} AS occurred_at,
  CAST(NULL AS BIGINT) AS logged_at
FROM (
  SELECT path_id, unnest(${steps}) AS channel_id, generate_subscripts(${steps}, 1) AS step_number, array_length(${steps}, 1) AS step_count
  FROM path
) AS step`,
    },
    {
      name: 'path_opportunity',
      query: `${opportunities('path_id', 'TRUE', 'conversion_count', 'value_scaled')}
UNION ALL
${opportunities("path_id || ' lost'", 'FALSE', 'lost_count', 'CAST(NULL AS BIGINT)')}`,
    },
    {
      name: 'path_contact',
      query: `SELECT path_id AS opportunity_id, path_id AS lead_id FROM path
UNION ALL
SELECT path_id || ' lost', path_id FROM path`,
    },
  ];
}
