import { afterAll, describe, expect, test } from 'vitest';
import { ageing, ageingRows } from '../../../src/sql/metrics/ageing.ts';
import type { Asked } from '../../../src/sql/metrics/asked.ts';
import { cohortConversion } from '../../../src/sql/metrics/cohort-conversion.ts';
import { completeness } from '../../../src/sql/metrics/completeness.ts';
import { compliance, complianceOfEach } from '../../../src/sql/metrics/compliance.ts';
import { connection } from '../../../src/sql/metrics/connection.ts';
import { costPer } from '../../../src/sql/metrics/cost-per.ts';
import { coverageWeeks } from '../../../src/sql/metrics/coverage-weeks.ts';
import { dealSize } from '../../../src/sql/metrics/deal-size.ts';
import { entries } from '../../../src/sql/metrics/entries.ts';
import { firstContact } from '../../../src/sql/metrics/first-contact.ts';
import { forecast } from '../../../src/sql/metrics/forecast.ts';
import { negativeDurations } from '../../../src/sql/metrics/negative-durations.ts';
import { outOfOrder } from '../../../src/sql/metrics/out-of-order.ts';
import { rejectionReasons } from '../../../src/sql/metrics/rejection-reasons.ts';
import { routedByHand } from '../../../src/sql/metrics/routed-by-hand.ts';
import { salesCycle } from '../../../src/sql/metrics/sales-cycle.ts';
import { untouched } from '../../../src/sql/metrics/untouched.ts';
import { winRate } from '../../../src/sql/metrics/win-rate.ts';
import { wonRevenue } from '../../../src/sql/metrics/won-revenue.ts';
import { localDayAt } from '../../../src/support/zoned-time.ts';
import type { AnswerRow } from '../asked-engine.ts';
import type { Row } from '../lead-rows.ts';
import { startPostgres } from '../postgres-server.ts';
import { at, engines, told, weeks, worldStatements } from './hand-world.ts';

const server = startPostgres();
afterAll(() => server?.stop());

const asOf = at(400);
const hour = 3_600_000;
type World = Readonly<Record<string, readonly Row[]>>;

const entered = (lead: string, stage: string, hours: number, cycle = 1): Row => ({
  lead_id: lead,
  cycle_number: cycle,
  stage_id: stage,
  entered_at: at(hours),
});
const part = (lead: string, id: string): Row => ({ part_by: 'channel', lead_id: lead, part_id: id });
const activity = (lead: string, hours: number, columns: Row = {}): Row => ({
  activity_id: `${lead} ${hours}`,
  lead_id: lead,
  activity_type: 'call',
  activity_direction: 'outbound',
  occurred_at: at(hours),
  ...columns,
});
const deal = (id: string, columns: Row): Row => ({
  opportunity_id: id,
  created_at: at(-500),
  currency_code: 'EUR',
  ...columns,
});
const clockOf = (lead: string, columns: Row): Row => ({
  sla_id: 'contact',
  lead_id: lead,
  cycle_number: 1,
  clock_number: 1,
  is_backdated: false,
  start_at: at(1),
  first_start_at: at(1),
  ...columns,
});

describe.each(engines(server))('figures of %s', (_, open) => {
  const answer = async (
    world: World,
    query: (asked: Asked) => string,
    parts?: Asked['parts'],
  ): Promise<readonly AnswerRow[] | string> => {
    const engine = await open();
    if (typeof engine === 'string') return engine;
    const asked = { dialect: engine.dialect, asOf, ...(parts && { parts }) };
    const [rows = []] = await engine.ask(worldStatements(world, engine), [query(asked)]);
    return told(rows);
  };
  const gives = (
    what: string,
    world: World,
    query: (asked: Asked) => string,
    expected: readonly AnswerRow[],
    parts?: Asked['parts'],
  ) =>
    test(what, async () => {
      const rows = await answer(world, query, parts);
      if (typeof rows === 'string') return console.warn(rows);
      expect(rows).toEqual(expected);
    });
  const channels = { by: 'lead', id: 'channel' } as const;

  gives(
    'entries: the end of a week belongs to the next one; a lead in no part is unknown',
    {
      first_entry: [entered('a', 'mql', 0), entered('b', 'mql', 168), entered('c', 'sal', 1)],
      lead_part: [part('a', 'web')],
    },
    (asked) => entries({ stage: 'mql' }, asked),
    [
      { period_number: 1, part_id: 'web', entered: 1, group_1: 1 },
      { period_number: 2, part_id: 'unknown', entered: 1, group_1: 1 },
    ],
    channels,
  );

  gives(
    'rejections by the reason they were given, after rulings',
    {
      handoff: [
        ['a', 'rejected', 'budget'],
        ['b', 'rejected', 'budget'],
        ['c', 'rejected', null],
        ['d', 'accepted', 'title'],
      ].map(([lead, final, reason]) => ({
        ...entered(String(lead), 'mql', 1),
        handoff_number: 1,
        offered_at: at(1),
        decided_at: at(2),
        first_outcome: 'rejected',
        final_outcome: final,
        reason_id: reason,
      })),
    },
    (asked) => `${rejectionReasons(asked)} ORDER BY reason_id`,
    [
      { period_number: 1, reason_id: 'budget', rejected: 2 },
      { period_number: 1, rejected: 1 },
    ],
  );

  const clocks = {
    clock: [
      clockOf('a', { clock_state: 'met', stopped_at: at(2), elapsed_ms: hour, due_at: at(5) }),
      clockOf('b', { clock_state: 'breached', stopped_at: at(9), elapsed_ms: 8 * hour, due_at: at(5) }),
      clockOf('c', { clock_state: 'breached', elapsed_ms: 399 * hour, due_at: at(170) }),
      // Reset: the first clock was canceled, the second one counts, for the week in which the first began.
      clockOf('d', { clock_state: 'canceled', canceled_at: at(170), elapsed_ms: 169 * hour }),
      clockOf('d', {
        clock_number: 2,
        first_start_at: at(170),
        clock_state: 'open',
        elapsed_ms: 230 * hour,
        due_at: at(500),
      }),
      clockOf('e', { clock_state: 'canceled', canceled_at: at(171) }),
      clockOf('f', { clock_state: 'error', clock_problem: 'no-calendar' }),
    ],
  };
  gives(
    'first contact: late ones were contacted too, a reset cycle has its newest clock',
    clocks,
    (asked) => firstContact({ sla: 'contact' }, asked),
    [
      {
        period_number: 1,
        touched: 2,
        untouched: 2,
        canceled: 1,
        failed: 1,
        median_ms: 8 * hour,
        median_reached: 1,
        p90_ms: 399 * hour,
      },
      { period_number: 2 },
    ],
  );
  gives('untouched', clocks, (asked) => untouched({ sla: 'contact' }, asked), [
    { period_number: 1, touched: 2, untouched: 2, canceled: 1, failed: 1 },
    { period_number: 2 },
  ]);
  gives(
    'compliance: a clock belongs where it was due',
    clocks,
    (asked) => compliance({ slas: ['contact'] }, asked),
    [
      { period_number: 1, met: 1, breached: 1 },
      { period_number: 2, breached: 1, canceled: 2 },
    ],
  );
  gives(
    'compliance of each SLA apart',
    {
      clock: [...clocks.clock, { ...clockOf('a', { clock_state: 'met', due_at: at(5) }), sla_id: 'meeting' }],
    },
    (asked) => `${complianceOfEach({ slas: ['contact', 'meeting'] }, asked)} ORDER BY sla_id`,
    [
      { period_number: 1, sla_id: 'contact', met: 1, breached: 1 },
      { period_number: 1, sla_id: 'meeting', met: 1 },
      { period_number: 2, sla_id: 'contact', breached: 1, canceled: 2 },
    ],
  );
  gives(
    'a cohort by how soon it was contacted',
    {
      ...clocks,
      first_entry: ['a', 'b', 'c', 'z'].flatMap((lead) => [
        entered(lead, 'mql', 1),
        entered(lead, 'sql', 20),
      ]),
    },
    (asked) =>
      `SELECT period_number, part_id, all_cycles, all_converted FROM (${cohortConversion({ from: 'mql', to: 'sql', withinDays: 1, settleMs: 0, base: 'all' }, asked)}) AS cohort`,
    ['unknown', 'untouched', 'within-24-hours', 'within-4-hours'].map((id) => ({
      period_number: 1,
      part_id: id,
      all_cycles: 1,
      all_converted: 1,
    })),
    { by: 'response-time', sla: 'contact' },
  );

  gives(
    'connection: a call that was taken, a meeting that was held; each in its cycle, none of a machine or a template',
    {
      first_entry: [
        entered('a', 'mql', 1),
        entered('a', 'mql', 100, 2),
        entered('b', 'mql', 1),
        entered('c', 'mql', 1),
        entered('d', 'mql', 1),
      ],
      activity: [
        activity('a', 99, { is_answered: true }),
        activity('a', 120),
        activity('b', 0, { is_answered: true }),
        activity('c', 5, { is_answered: true, is_automated: true }),
        activity('d', 5, { activity_type: 'meeting', meeting_outcome: 'held' }),
        activity('d', 6, { activity_type: 'meeting', meeting_outcome: 'no-show' }),
      ],
    },
    (asked) => connection({ stage: 'mql' }, asked),
    [{ period_number: 1, entered: 5, connected: 2 }, { period_number: 2 }],
  );

  const deals = {
    opportunity: [
      deal('o1', { lead_id: 'a', closed_at: at(1), is_won: true, amount_minor: 300, owner_id: 'x' }),
      deal('o2', {
        lead_id: 'b',
        closed_at: at(2),
        is_won: true,
        amount_minor: 500,
        currency_code: 'USD',
        owner_id: 'x',
      }),
      deal('o3', { closed_at: at(3), is_won: false, amount_minor: 900 }),
      deal('o4', { closed_at: at(170), is_won: true, owner_id: 'y' }),
      deal('o5', { closed_at: at(401), is_won: true, amount_minor: 7 }),
      deal('o6', { closed_at: at(4), amount_minor: 7 }),
    ],
  };
  const euro = { currency: 'EUR' };
  gives(
    'win rate by count and by value of one currency',
    deals,
    (asked) => winRate({ ...euro, by: 'count' }, asked),
    [
      { period_number: 1, won: 2, lost: 1, won_minor: 300, lost_minor: 900, other_currency: 1 },
      { period_number: 2, won: 1 },
    ],
  );
  gives('deal size: a deal without a value has no size', deals, (asked) => dealSize(euro, asked), [
    { period_number: 1, won_priced: 1, won_minor: 300, other_currency: 1 },
    { period_number: 2 },
  ]);
  gives('won revenue', deals, (asked) => wonRevenue(euro, asked), [
    { period_number: 1, won: 2, won_minor: 300, other_currency: 1 },
    { period_number: 2, won: 1 },
  ]);
  gives(
    'cost per: months that begin in the period, by the part they were spent for',
    {
      ...deals,
      first_entry: [entered('a', 'sql', 1)],
      lead_part: [part('a', 'web')],
      cost: [
        { cost_month: '2026-04-14', source_name: 'ads', amount_minor: 40, currency_code: 'EUR' },
        { cost_month: '2026-04-14', source_name: 'fair', amount_minor: 8, currency_code: 'EUR' },
        {
          cost_month: '2026-04-20',
          source_name: 'ads',
          campaign_id: 'k',
          amount_minor: 5,
          currency_code: 'USD',
        },
        { cost_month: '2026-05-01', source_name: 'ads', amount_minor: 1, currency_code: 'EUR' },
      ],
      cost_part: [
        { part_by: 'channel', source_name: 'ads', part_id: 'web' },
        { part_by: 'channel', source_name: 'ads', campaign_id: 'k', part_id: 'web' },
      ],
    },
    (asked) => costPer({ stage: 'sql', ...euro }, asked),
    [
      { period_number: 1, part_id: 'unknown', cost_minor: 8, won_other_currency: 1 },
      {
        period_number: 1,
        part_id: 'web',
        entered: 1,
        cost_minor: 40,
        won_minor: 300,
        group_1: 1,
        won_priced: 1,
      },
      { period_number: 2, part_id: 'unknown' },
      { period_number: 2, part_id: 'web', cost_other_currency: 1 },
    ],
    channels,
  );

  gives(
    'sales cycle: of those that arrived in the week; who arrived before the start has no length',
    {
      first_entry: [
        ...[1, 2, 3].flatMap((days) => [
          entered(`l${days}`, 'sql', 100 - 24 * days),
          entered(`l${days}`, 'customer', 100),
        ]),
        entered('early', 'customer', 1),
        entered('early', 'sql', 2),
        entered('never', 'customer', 1),
      ],
    },
    (asked) => salesCycle({ from: 'sql', to: 'customer' }, asked),
    [
      {
        period_number: 1,
        arrived: 3,
        out_of_order: 1,
        without_start: 1,
        median_ms: 48 * hour,
        p90_ms: 72 * hour,
      },
      { period_number: 2 },
    ],
  );

  const stays = {
    stage_entry: [
      ['a', 'sal', 1, 1],
      ['b', 'sal', 120, 1],
      ['c', 'sal', 1, 1],
      ['c', 'sql', 200, 2],
      ['d', 'sal', 1, 1],
    ].map(([lead, stage, hours, entry]) => ({
      ...entered(String(lead), String(stage), Number(hours)),
      entry_number: entry,
    })),
    activity: [activity('d', 100), activity('d', 0), activity('a', 300, { activity_type: 'template-email' })],
  };
  gives(
    'ageing without contact: at the end of each week, by age',
    stays,
    (asked) => ageing({ stage: 'sal', without: 'contact', overDays: 2, stepDays: [7] }, asked),
    [
      // At 168: a and c are 167 hours old, b is exactly two days.
      { period_number: 1, standing: 4, aged_1: 3 },
      { period_number: 2, standing: 3, aged_2: 2 },
    ],
  );
  gives(
    'ageing of a lead whose cycle has ended where it stood: it stands there no more',
    {
      stage_entry: [
        { ...entered('a', 'sal', 1), entry_number: 1, history_number: 1 },
        { ...entered('b', 'sal', 1), entry_number: 1, history_number: 1 },
        { ...entered('c', 'sal', 1), entry_number: 1, history_number: 1 },
        // The row that ends the cycle of d is the one that brings it into the stage, and there it stays.
        { ...entered('d', 'sal', 1), entry_number: 1, history_number: 1 },
        { ...entered('e', 'sal', 1), entry_number: 1, history_number: 1 },
        { ...entered('e', 'mql', 50, 2), entry_number: 2, history_number: 3 },
        { ...entered('e', 'sal', 60, 2), entry_number: 3, history_number: 4 },
      ],
      cycle_end: [
        { lead_id: 'a', cycle_number: 1, ended_at: at(100), history_number: 2 },
        { lead_id: 'b', cycle_number: 1, ended_at: at(200), history_number: 2 },
        { lead_id: 'd', cycle_number: 1, ended_at: at(1), history_number: 1 },
        { lead_id: 'e', cycle_number: 1, ended_at: at(40), history_number: 2 },
      ],
    },
    (asked) =>
      `${ageingRows({ stage: 'sal', without: 'contact', overDays: 2, stepDays: [] }, asked)} ORDER BY lead_id`,
    [
      { period_number: 1, lead_id: 'b', cycle_number: 1, age_ms: 167 * hour },
      { period_number: 1, lead_id: 'c', cycle_number: 1, age_ms: 167 * hour },
      { period_number: 1, lead_id: 'd', cycle_number: 1, age_ms: 167 * hour },
      { period_number: 1, lead_id: 'e', cycle_number: 2, age_ms: 108 * hour },
      { period_number: 2, lead_id: 'c', cycle_number: 1, age_ms: 335 * hour },
      { period_number: 2, lead_id: 'd', cycle_number: 1, age_ms: 335 * hour },
      { period_number: 2, lead_id: 'e', cycle_number: 2, age_ms: 276 * hour },
    ],
  );
  gives(
    'ageing without activity: since the newest one',
    stays,
    (asked) =>
      `${ageingRows({ stage: 'sal', without: 'activity', overDays: 4, stepDays: [] }, asked)} ORDER BY lead_id`,
    [
      { period_number: 1, lead_id: 'a', cycle_number: 1, age_ms: 167 * hour },
      { period_number: 1, lead_id: 'c', cycle_number: 1, age_ms: 167 * hour },
      { period_number: 2, lead_id: 'b', cycle_number: 1, age_ms: 216 * hour },
      { period_number: 2, lead_id: 'd', cycle_number: 1, age_ms: 236 * hour },
    ],
  );

  gives(
    'completeness: fields known of those that entered',
    {
      first_entry: [entered('a', 'mql', 1), entered('b', 'mql', 2)],
      lead: [
        { lead_id: 'a', industry: 'x', country: 'DE' },
        { lead_id: 'b', country: 'DE' },
      ],
    },
    (asked) => completeness({ stage: 'mql', fields: ['industry', 'country'] }, asked),
    [{ period_number: 1, known_fields: 3, all_fields: 4, entered: 2 }, { period_number: 2 }],
  );

  gives(
    'routed by hand: the first assignment of a cycle says how',
    {
      assignment: [
        ['s1', 'a', 1, 'routing'],
        ['s2', 'a', 2, 'handover'],
        ['s3', 'b', 1, 'manual'],
        ['s4', 'b', 3, 'routing'],
      ].map(([id, lead, hours, cause]) => ({
        assignment_id: id,
        lead_id: lead,
        cycle_number: 1,
        assigned_at: at(Number(hours)),
        assignment_cause: cause,
      })),
    },
    routedByHand,
    [{ period_number: 1, assigned: 2, by_hand: 1 }, { period_number: 2 }],
  );

  const snapshot = (owner: string, hours: number, amount: number, category = 'commit'): Row => ({
    taken_at: at(hours),
    period_kind: 'month',
    period_start: localDayAt('Europe/Berlin', at(0)),
    owner_id: owner,
    forecast_category: category,
    amount_minor: amount,
    currency_code: 'EUR',
  });
  gives(
    'forecast of a team: the newest snapshot of each member, added up',
    {
      ...deals,
      forecast_day: [{ period_number: 1, until_at: at(100) }],
      forecast_unit: [
        { owner_id: 'x', unit_id: 'north' },
        { owner_id: 'z', unit_id: 'north' },
      ],
      forecast_snapshot: [
        snapshot('x', 1, 10),
        snapshot('x', 99, 20),
        snapshot('x', 100, 40),
        snapshot('z', 5, 7),
        snapshot('z', 6, 1, 'best case'),
      ],
    },
    (asked) => forecast({ category: 'commit', periodKind: 'month', ...euro }, asked),
    [
      {
        period_number: 1,
        unit_id: 'north',
        snapshots: 2,
        forecast_minor: 27,
        actual_minor: 300,
        newest_at: at(99),
      },
      { period_number: 2, unit_id: 'y' },
    ],
  );

  gives(
    'coverage of past weeks: what was open at the end of each',
    {
      coverage_week: [24, 168].map((hours, index) => ({
        week_number: index + 1,
        seen_at: at(hours),
        seen_date: localDayAt('Europe/Berlin', at(hours)),
        start_at: at(-500),
        end_at: at(5000),
        start_date: localDayAt('Europe/Berlin', at(-500)),
        end_date: localDayAt('Europe/Berlin', at(5000)),
      })),
      opportunity: [
        deal('o1', {
          opportunity_stage: 'opp',
          close_date: '2026-06-01',
          closed_at: at(100),
          is_won: true,
          amount_minor: 10,
        }),
        deal('o3', {
          opportunity_stage: 'won',
          close_date: '2026-06-01',
          closed_at: at(50),
          is_won: true,
          amount_minor: 100,
        }),
        deal('o4', { close_date: '2026-06-01', closed_at: at(60), is_won: false, amount_minor: 1000 }),
        deal('o5', {
          opportunity_stage: 'sql',
          close_date: '2026-06-01',
          closed_at: at(60),
          is_won: false,
          amount_minor: 7,
        }),
        deal('o2', {
          opportunity_stage: 'opp',
          close_date: '2026-06-01',
          created_at: at(150),
          amount_minor: 5,
        }),
      ],
    },
    ({ dialect }) => coverageWeeks({ qualified: ['opp'], early: ['sql'], currency: 'EUR' }, dialect),
    [
      { week_number: 1, pipeline_minor: 1110 },
      { week_number: 2, pipeline_minor: 5, won_minor: 110 },
    ],
  );

  const wrong = {
    first_entry: [
      entered('a', 'mql', 2),
      entered('a', 'sal', 1),
      entered('b', 'mql', 1),
      entered('b', 'sal', 1),
    ],
    stage_entry: [
      ['a', 'sal', 1],
      ['a', 'mql', 2],
      ['a', 'sql', 3],
      ['a', 'sal', 4],
      ['a', 'mql', 5, 'no budget'],
      ['b', 'sal', 1],
      ['b', 'mql', 1],
      ['c', 'sql', 1],
      ['c', 'unheard-of', 2],
      ['c', 'mql', 3],
    ].map(([lead, stage, hours, reason], index) => ({
      ...entered(String(lead), String(stage), Number(hours)),
      entry_number: index,
      reason_id: reason ?? null,
    })),
  };
  gives(
    'negative durations of declared pairs; at one instant there is none',
    wrong,
    ({ dialect }) =>
      negativeDurations(
        [
          ['mql', 'sal'],
          ['sal', 'sql'],
        ],
        dialect,
      ),
    [{ from_stage: 'mql', to_stage: 'sal', negative: 1 }],
  );
  gives(
    'out of order: back without a declared transition or a reason, among neighbours',
    wrong,
    ({ dialect }) =>
      `${outOfOrder({ stages: ['mql', 'sal', 'sql'], backward: [['sql', 'sal']] }, dialect)} ORDER BY from_stage`,
    [
      { from_stage: 'sal', to_stage: 'mql', out_of_order: 1 },
      { from_stage: 'sql', to_stage: 'mql', out_of_order: 1 },
    ],
  );
});

test('the weeks of these tests are whole', () => {
  expect(weeks.map(({ start }) => start)).toEqual([at(0), at(168)]);
});
