import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CreditTotals,
  creditTotals,
  type ReceivedCredit,
} from '../../../src/evaluate/attribution/credit-totals.ts';
import { loadAgreement } from '../../../src/index.ts';
import { attributionModels } from '../../../src/sql/attribution/attribution-models.ts';
import {
  attributionTables,
  pathContact,
  pathOpportunity,
  touch,
} from '../../../src/sql/attribution/attribution-tables.ts';
import { channelCost } from '../../../src/sql/attribution/channel-cost.ts';
import { type CreditSumsOptions, creditSums } from '../../../src/sql/attribution/credit-sums.ts';
import { pathModels } from '../../../src/sql/attribution/path-models.ts';
import { touchModel } from '../../../src/sql/attribution/touch-model.ts';
import { wonJourney } from '../../../src/sql/attribution/won-journey.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { journeyTables } from '../../../src/sql/journey-tables.ts';
import { leadTables } from '../../../src/sql/lead-tables.ts';
import { stageEntry } from '../../../src/sql/models/measured-tables.ts';
import { revenueTables } from '../../../src/sql/revenue-tables.ts';
import { formatFraction, lowestTerms } from '../../../src/support/fraction.ts';
import { noDuckDb, openDuckDb } from '../duckdb-engine.ts';
import { filledTable, type TableRow } from '../filled-table.ts';
import { madeTables } from './told-attribution.ts';

const at = (date: string): number => Date.parse(`${date}T10:00:00Z`);
const asOf = at('2026-06-01');

/** What four leads did: one on the way through webinar and website, one long ago, one not at all, one by a machine. */
const events: readonly TableRow[] = [
  event('e1', 'l1', 'webinar-attendance', '2025-12-01', { asset: 'docks' }),
  event('e2', 'l1', 'email-click', '2025-12-20', { campaign: 'webinar-peak-season' }),
  event('e3', 'l1', 'demo-request', '2026-01-10'),
  event('e4', 'l2', 'trade-fair-visit', '2025-05-01'),
  event('e5', 'l4', 'demo-request', '2026-01-05', { is_excluded: true }),
  event('e7', 'l1', 'website-visit', '2026-04-02', { campaign: 'search-new-year' }),
  event('e6', 'l1', 'demo-request', '2026-04-01'),
];

function event(id: string, lead: string, signal: string, date: string, rest: TableRow = {}): TableRow {
  return { event_id: id, lead_id: lead, signal_id: signal, occurred_at: at(date), ...rest };
}

const opportunities: readonly TableRow[] = [
  {
    opportunity_id: 'o1',
    lead_id: 'l1',
    created_at: at('2026-01-15'),
    closed_at: at('2026-03-01'),
    is_won: true,
    amount_minor: 100_001,
    currency_code: 'EUR',
  },
  {
    opportunity_id: 'o2',
    lead_id: 'l2',
    created_at: at('2026-02-01'),
    amount_minor: 50_000,
    currency_code: 'EUR',
  },
  {
    opportunity_id: 'o3',
    lead_id: 'l3',
    created_at: at('2026-02-01'),
    amount_minor: 7000,
    currency_code: 'CHF',
  },
  {
    opportunity_id: 'o4',
    lead_id: 'l4',
    created_at: at('2026-02-01'),
    closed_at: at('2026-07-01'),
    is_won: true,
    currency_code: 'EUR',
  },
  {
    opportunity_id: 'o5',
    lead_id: 'l1',
    created_at: at('2026-06-02'),
    amount_minor: 9,
    currency_code: 'EUR',
  },
];

const leads: readonly TableRow[] = ['2026-01-10', '2025-05-02', '2026-01-01', '2026-01-05'].map(
  (date, index) => ({
    lead_id: `l${index + 1}`,
    created_at: at(date),
  }),
);

describe('deals of the reference agreement', () => {
  const { agreement } = loadAgreement('.');
  let connection: DuckDBConnection | undefined;

  beforeAll(async () => {
    connection = await openDuckDb();
    if (agreement === undefined) throw new Error('the agreement does not load');
    const { lead, event: eventTable } = leadTables(agreement);
    const options = { asOf, dialect: duckdb };
    const statements = [
      ...filledTable(duckdb, lead, leads),
      ...filledTable(duckdb, eventTable, events),
      ...filledTable(duckdb, revenueTables.opportunity, opportunities),
      ...filledTable(duckdb, revenueTables.opportunityContact, [
        { opportunity_id: 'o1', lead_id: 'l1' },
        { opportunity_id: 'o1', lead_id: 'l5', contact_role: 'economic buyer' },
      ]),
      ...filledTable(duckdb, revenueTables.cost, [
        { cost_month: 20_000, source_name: 'webinar', amount_minor: 300, currency_code: 'EUR' },
        {
          cost_month: 20_000,
          source_name: 'email',
          campaign_id: 'webinar-peak-season',
          amount_minor: 40,
          currency_code: 'EUR',
        },
        { cost_month: 20_000, source_name: 'billboards', amount_minor: 5, currency_code: 'EUR' },
      ]),
      ...filledTable(duckdb, stageEntry, [
        { lead_id: 'l1', cycle_number: 1, entry_number: 1, stage_id: 'lead', entered_at: at('2026-01-10') },
        { lead_id: 'l1', cycle_number: 1, entry_number: 2, stage_id: 'mql', entered_at: at('2026-01-10') },
        {
          lead_id: 'l1',
          cycle_number: 1,
          entry_number: 3,
          stage_id: 'sql',
          entered_at: at('2026-01-12'),
          voided_at: at('2026-01-12'),
        },
      ]),
      ...filledTable(duckdb, journeyTables.activity, [
        { activity_id: 'a1', lead_id: 'l1', activity_type: 'call', occurred_at: at('2026-01-11') },
        {
          activity_id: 'a2',
          lead_id: 'l1',
          activity_type: 'call',
          occurred_at: at('2026-01-12'),
          logged_at: asOf + 1,
        },
      ]),
      ...madeTables(
        [
          touchModel(agreement, duckdb),
          ...pathModels(options),
          ...attributionModels(agreement, options),
          wonJourney(agreement, options),
          channelCost(agreement, duckdb),
        ],
        duckdb,
      ),
    ];
    for (const statement of statements) await connection?.run(statement);
  });

  const rows = async (query: string): Promise<readonly (readonly unknown[])[]> =>
    connection === undefined ? [] : (await connection.runAndReadAll(query)).getRowsJson();

  it('are credited by the model, and apart from it by its fallback', async () => {
    if (connection === undefined) return console.warn(noDuckDb);
    const columns =
      "opportunity_id, unit_id, channel_id, campaign_id, share_numerator || '/' || share_denominator, CAST(credit_minor AS VARCHAR)";
    const told = await rows(
      `SELECT ${columns} FROM credit WHERE attribution_id = 'w-shaped' ORDER BY opportunity_id, unit_number`,
    );
    // The last touch is that of the lead and of the opportunity; a click between shares what the middle has.
    expect(told).toEqual([
      ['o1', 'e1', 'webinar', null, '3/10', '30000'],
      ['o1', 'e2', 'e-mail', 'webinar-peak-season', '1/10', '10000'],
      ['o1', 'e3', 'website', null, '6/10', '60001'],
    ]);
    const apart = `SELECT credited_by, ${columns} FROM fallback_credit WHERE attribution_id = 'w-shaped'`;
    expect(await rows(apart)).toEqual([['first-touch', 'o2', 'e4', 'trade-fair', null, '1/1', '50000']]);
    const nobody =
      "SELECT opportunity_id, cause FROM unattributed WHERE attribution_id = 'w-shaped' ORDER BY opportunity_id";
    expect(await rows(nobody)).toEqual(['o2', 'o3', 'o4'].map((id) => [id, 'no eligible touch']));
    expect(await rows('SELECT * FROM unanchored')).toEqual([]);
  });

  const totalsOf = async (asked: Omit<CreditSumsOptions, 'dialect' | 'attribution'>): Promise<CreditTotals> =>
    creditTotals(
      (await rows(creditSums({ dialect: duckdb, attribution: 'w-shaped', ...asked }))).map(
        ([isCredited, receiver, currency, denominator, numerator, minor]) => ({
          isCredited: isCredited === true,
          ...(receiver !== null && { receiver: String(receiver) }),
          currency: String(currency),
          share: { numerator: BigInt(String(numerator)), denominator: BigInt(String(denominator)) },
          minor: BigInt(String(minor)),
        }),
      ),
    );
  const count = (credit: ReceivedCredit | undefined): string =>
    credit === undefined ? '' : formatFraction(lowestTerms(credit.count));

  it('add up to what they are worth, in every currency by itself', async () => {
    if (connection === undefined) return console.warn(noDuckDb);
    const totals = await totalsOf({ by: 'channel', where: 'is_won IS NULL OR is_won' });
    expect(Object.fromEntries(totals.minor)).toEqual({ EUR: 150_001n, CHF: 7000n });
    expect(formatFraction(lowestTerms(totals.anchored))).toBe('4');
    expect(count(totals.unattributed)).toBe('3');
    expect(Object.fromEntries(totals.unattributed.minor)).toEqual({ EUR: 50_000n, CHF: 7000n });
    expect(count(totals.receivers.get('website'))).toBe('3/5');
  });

  it('are traced back to campaigns, and what belongs to none is credited all the same', async () => {
    if (connection === undefined) return console.warn(noDuckDb);
    const totals = await totalsOf({ by: 'campaign', where: 'is_won' });
    expect(count(totals.receivers.get('webinar-peak-season'))).toBe('1/10');
    expect(count(totals.unnamed)).toBe('9/10');
    expect(count(totals.unattributed)).toBe('0');
    const fallbacks = await totalsOf({ by: 'channel', of: 'fallback_credit' });
    expect(count(fallbacks.receivers.get('trade-fair'))).toBe('1');
    expect(count(fallbacks.unattributed)).toBe('0');
  });

  it('have a way that can be read from its first touch to the close', async () => {
    if (connection === undefined) return console.warn(noDuckDb);
    const told = await rows(
      'SELECT opportunity_id, CAST(step_number AS INTEGER), step_kind, step_name, step_id FROM won_journey ORDER BY opportunity_id, step_number',
    );
    expect(told).toEqual([
      ['o1', 1, 'touch', 'webinar-attendance', 'e1'],
      ['o1', 2, 'touch', 'email-click', 'e2'],
      ['o1', 3, 'touch', 'demo-request', 'e3'],
      ['o1', 4, 'stage', 'lead', null],
      ['o1', 5, 'stage', 'mql', null],
      ['o1', 6, 'contact', 'call', 'a1'],
      ['o1', 7, 'opened', 'opened', null],
      ['o1', 8, 'won', 'won', null],
    ]);
  });

  it('have touches of a channel without signals of its own by its campaigns', async () => {
    if (connection === undefined) return console.warn(noDuckDb);
    expect(await rows("SELECT touch_type, channel_id, campaign_id FROM touch WHERE touch_id = 'e7'")).toEqual(
      [['website-visit', 'paid-search', 'search-new-year']],
    );
  });

  it('are told in the columns that are declared', async () => {
    if (connection === undefined) return console.warn(noDuckDb);
    for (const { name, columns } of [touch, pathOpportunity, pathContact, ...attributionTables]) {
      const told = await rows(`SELECT column_name FROM (DESCRIBE ${name})`);
      expect(told.flat().toSorted(), name).toEqual(columns.map((column) => column.name).toSorted());
    }
  });

  it('cost what was spent on their channels, and what belongs to none is shown', async () => {
    if (connection === undefined) return console.warn(noDuckDb);
    expect(
      await rows(
        'SELECT channel_id, campaign_id, CAST(amount_minor AS INTEGER) FROM channel_cost ORDER BY 3 DESC',
      ),
    ).toEqual([
      ['webinar', null, 300],
      ['webinar', 'webinar-peak-season', 40],
      [null, null, 5],
    ]);
  });
});
