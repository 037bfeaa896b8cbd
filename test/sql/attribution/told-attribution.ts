import type { AttributionTerms } from '../../../src/evaluate/attribution/attribution-terms.ts';
import { attributionSteps } from '../../../src/sql/attribution/attribution-steps.ts';
import { toldRelations } from '../../../src/sql/attribution/told-relations.ts';
import type { Dialect } from '../../../src/sql/dialect.ts';
import type { Model } from '../../../src/sql/models/model.ts';
import { lowestTerms } from '../../../src/support/fraction.ts';

/** Models of one attribution, called `asked`, with everything it tells. */
export function askedModels(terms: AttributionTerms, asOf: number, dialect: Dialect): readonly Model[] {
  const step = { id: 'asked', terms, asOf, dialect };
  return [...attributionSteps(step), ...toldRelations([{ step, fallbacks: [] }])];
}

/** Makes every model a table. */
export function madeTables(models: readonly Model[], dialect: Dialect): readonly string[] {
  return models.flatMap(({ name, query }) => [
    `DROP TABLE IF EXISTS ${dialect.name(name)}`,
    `CREATE TEMP TABLE ${dialect.name(name)} AS ${query}`,
  ]);
}

/** Every row that is told, one text each, so that engines of any kind can be compared; whole numbers as digits. */
export const toldQueries: Readonly<Record<string, string>> = {
  credit: `SELECT opportunity_id, unit_id, channel_id,
    CAST(share_numerator AS VARCHAR) AS share_numerator, CAST(share_denominator AS VARCHAR) AS share_denominator,
    CAST(credit_minor AS VARCHAR) AS credit_minor
  FROM credit ORDER BY credit.opportunity_id, credit.unit_number`,
  unattributed: 'SELECT opportunity_id, cause FROM unattributed ORDER BY opportunity_id',
  unanchored: 'SELECT opportunity_id FROM unanchored ORDER BY opportunity_id',
  roles:
    'SELECT opportunity_id, role_id, touch_id, channel_id FROM touch_role ORDER BY opportunity_id, role_id',
  excluded: 'SELECT opportunity_id, touch_id, cause FROM excluded_touch ORDER BY opportunity_id, touch_id',
};

export type ToldRow = Readonly<Record<string, string | null>>;

/** A credit with its share in lowest terms; other rows as they are. */
export function inLowestTerms(row: ToldRow): ToldRow {
  const { share_numerator: numerator, share_denominator: denominator, ...rest } = row;
  if (numerator === undefined || numerator === null || !denominator) return row;
  const share = lowestTerms({ numerator: BigInt(numerator), denominator: BigInt(denominator) });
  return { ...rest, share: `${share.numerator}/${share.denominator}` };
}
