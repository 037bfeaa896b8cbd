import type { DuckDBConnection } from '@duckdb/node-api';
import type { AttributionTerms } from '../../../../src/evaluate/attribution/attribution-terms.ts';
import { creditTotals, type ReceivedCredit } from '../../../../src/evaluate/attribution/credit-totals.ts';
import { creditSums } from '../../../../src/sql/attribution/credit-sums.ts';
import { duckdb } from '../../../../src/sql/dialects/duckdb.ts';
import { type Fraction, formatFraction, lowestTerms } from '../../../../src/support/fraction.ts';
import { pathTableStatements } from '../../../sql/attribution/path-tables.ts';
import {
  askedModels,
  madeTables,
  type ToldRow,
  toldQueries,
} from '../../../sql/attribution/told-attribution.ts';
import { type Adapters, adapter } from '../../adapter.ts';
import { type AttributionCase, factsOf } from '../../attribution/attribution-case.ts';
import { neutralRoles, termsOf } from '../../attribution/neutral-attribution.ts';

/** Attribution by the relational models: every expected field. */
export function sqlAttribution(connection: DuckDBConnection): Adapters {
  const asked = adapter(async (testCase: AttributionCase) => {
    const terms = termsOf(testCase.definition);
    const { asOf, opportunities, touches } = factsOf(testCase);
    const models = askedModels(terms, asOf, duckdb);
    for (const statement of [
      ...pathTableStatements(duckdb, opportunities, touches),
      ...madeTables(models, duckdb),
    ])
      await connection.run(statement);
    const told = await toldBy(connection);
    const unanchored = told['unanchored']?.map((row) => row['opportunity_id']) ?? [];
    const anchored = opportunities.filter(({ id }) => !unanchored.includes(id));
    return {
      opportunities: anchored.map(({ id }) => opportunityRow(id, told, terms)),
      notAnchored: opportunities.map(({ id }) => id).filter((id) => unanchored.includes(id)),
      ...(await totalsOf(connection)),
    };
  });
  return { 'attribution-roles': asked, 'attribution-money': asked, 'attribution-totals': asked };
}

type Told = Readonly<Record<string, readonly ToldRow[]>>;

async function toldBy(connection: DuckDBConnection): Promise<Told> {
  const told: Record<string, readonly ToldRow[]> = {};
  for (const [name, query] of Object.entries(toldQueries)) told[name] = await rowsOf(connection, query);
  return told;
}

/** All columns of these queries are texts. */
async function rowsOf(connection: DuckDBConnection, query: string): Promise<readonly ToldRow[]> {
  const rows = (await connection.runAndReadAll(query)).getRowObjects();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
    ),
  );
}

function opportunityRow(id: string, told: Told, terms: AttributionTerms): object {
  const own = (name: string): readonly ToldRow[] =>
    (told[name] ?? []).filter((row) => row['opportunity_id'] === id);
  const credits = own('credit');
  const [unattributed] = own('unattributed');
  const record = (rows: readonly ToldRow[], key: string, value: string): object =>
    Object.fromEntries(
      rows.map((row) => [key === 'role_id' ? neutralRoles[row[key] ?? ''] : row[key], row[value]]),
    );
  return {
    id,
    excluded: record(own('excluded'), 'touch_id', 'cause'),
    roles: record(own('roles'), 'role_id', 'touch_id'),
    ...(unattributed !== undefined && { unattributed: unattributed['cause'] }),
    credits: credits.map((row) => ({
      unit: row['unit_id'],
      share: `${row['share_numerator']}/${row['share_denominator']}`,
      minor: row['credit_minor'],
    })),
    ...(terms.credit.by === 'age' &&
      credits.length > 0 && { weights12: credits.map((row) => row['share_numerator']) }),
    ...presentIn(own('roles'), credits, terms),
  };
}

/** Which weights of the model were used; a linear model has no roles to speak of. */
function presentIn(
  roles: readonly ToldRow[],
  credits: readonly ToldRow[],
  { credit, per }: AttributionTerms,
): object {
  if (credit.by === 'age' || credits.length === 0) return {};
  const weights = new Map(Object.entries(credit.weights));
  if (weights.size === 1 && weights.has('middle')) return {};
  const used = roles.filter((row) => weights.has(row['role_id'] ?? ''));
  const holders = used.map((row) => row[per === 'touch' ? 'touch_id' : 'channel_id']);
  const middle = weights.has('middle') && credits.some((row) => !holders.includes(row['unit_id'] ?? null));
  const names = used.map((row) => neutralRoles[row['role_id'] ?? '']);
  return { present: [...names, ...(middle ? ['middle'] : [])].sort() };
}

async function totalsOf(connection: DuckDBConnection): Promise<object> {
  const rows = await rowsOf(connection, creditSums({ dialect: duckdb, attribution: 'asked', by: 'channel' }));
  const totals = creditTotals(
    rows.map((row) => ({
      isCredited: row['is_credited'] === 'true',
      ...(row['receiver'] && { receiver: row['receiver'] }),
      ...(row['currency_code'] && { currency: row['currency_code'] }),
      share: fraction(row['share_numerator'], row['share_denominator']),
      minor: BigInt(row['credit_minor'] ?? 0),
    })),
  );
  const nobody: readonly (readonly [string, ReceivedCredit])[] =
    totals.unattributed.count.numerator === 0n ? [] : [['unattributed', totals.unattributed]];
  const all = [...totals.receivers, ...nobody];
  const perCurrency = (value: (minor: bigint, total: bigint) => unknown): object =>
    Object.fromEntries(
      [...totals.minor].map(([code, total]) => {
        const shared = all.flatMap(([name, { minor }]) => {
          const own = minor.get(code);
          return own === undefined ? [] : [[name, value(own, total)] as const];
        });
        return [code, shared.some(([, own]) => own === null) ? null : Object.fromEntries(shared)];
      }),
    );
  return {
    channelCount: Object.fromEntries(all.map(([name, { count }]) => [name, text(count)])),
    anchored: text(totals.anchored),
    channelMinor: perCurrency((minor) => minor),
    totalMinor: Object.fromEntries(totals.minor),
    channelShare: perCurrency((minor, total) =>
      total === 0n ? null : text({ numerator: minor, denominator: total }),
    ),
  };
}

function fraction(numerator = '0' as string | null, denominator = '1' as string | null): Fraction {
  return { numerator: BigInt(numerator ?? 0), denominator: BigInt(denominator ?? 1) };
}

function text(value: Fraction): string {
  return formatFraction(lowestTerms(value));
}
