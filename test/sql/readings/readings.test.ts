import { afterAll, describe, expect, test } from 'vitest';
import { disposedLeads } from '../../../src/sql/readings/disposed-leads.ts';
import { intake } from '../../../src/sql/readings/intake.ts';
import { journeyEnds, journeyMedians } from '../../../src/sql/readings/journey-figures.ts';
import { lateLeads, latePromises } from '../../../src/sql/readings/late-leads.ts';
import { recycledLeads } from '../../../src/sql/readings/recycled-leads.ts';
import { stagePairs } from '../../../src/sql/readings/stage-pairs.ts';
import { contentStages, usedContent } from '../../../src/sql/readings/used-content.ts';
import type { ColumnType } from '../../../src/sql/table.ts';
import type { AnswerRow } from '../asked-engine.ts';
import { type Row, tableStatements } from '../lead-rows.ts';
import { at, engines, worldStatements } from '../metrics/hand-world.ts';
import { startPostgres } from '../postgres-server.ts';

const server = startPostgres();
afterAll(() => server?.stop());

const asOf = at(300);
const week = { start: at(0), end: at(168) };

/** Relations that reports read and figures do not: columns by type. */
const more = {
  cycle_end: { id: ['lead_id', 'cycle_end', 'reason_id'], instant: ['ended_at'], integer: ['cycle_number'] },
  cycle_span: { id: ['lead_id'], integer: ['cycle_number', 'begins_at', 'ends_before'] },
  content_use: { id: ['content_id', 'lead_id', 'opportunity_id'], instant: ['used_at'] },
  map_lead: { id: ['lead_id', 'map_stage'] },
  won_journey: {
    id: ['opportunity_id', 'step_kind', 'channel_id'],
    integer: ['step_number'],
    instant: ['occurred_at'],
  },
} as const satisfies Readonly<Record<string, Partial<Record<ColumnType, readonly string[]>>>>;

type World = Readonly<Record<string, readonly Row[]>>;

describe.each(engines(server))('what reports read further, in %s', (_, open) => {
  async function answer(
    rows: World,
    query: (dialect: Parameters<typeof stagePairs>[1]) => string,
  ): Promise<readonly AnswerRow[] | undefined> {
    const engine = await open();
    if (typeof engine === 'string') {
      console.warn(engine);
      return undefined;
    }
    const { dialect } = engine;
    const lead = { name: 'lead', description: '', columns: columnsOf({ id: ['lead_id', 'recorded_stage'] }) };
    const further = Object.entries(more).flatMap(([name, columns]) =>
      tableStatements({ name, description: '', columns: columnsOf(columns) }, rows[name] ?? [], dialect),
    );
    const [answered] = await engine.ask(
      [...worldStatements(rows, engine, lead), ...further],
      [query(dialect)],
    );
    return answered ?? [];
  }

  test('an intake counts what became of the cycles that entered, each cycle with its own deals', async () => {
    const entry = (lead: string, cycle: number, stage: string, hours: number): Row => ({
      lead_id: lead,
      cycle_number: cycle,
      stage_id: stage,
      entered_at: at(hours),
    });
    const deal = (id: string, lead: string, hours: number, rest: Row): Row => ({
      opportunity_id: id,
      lead_id: lead,
      created_at: at(hours),
      currency_code: 'EUR',
      ...rest,
    });
    const rows = await answer(
      {
        first_entry: [
          entry('a', 1, 'mql', 1),
          entry('a', 1, 'sal', 2),
          entry('a', 2, 'mql', 200),
          entry('a', 2, 'sal', 201),
          entry('b', 1, 'sal', 3),
          entry('b', 1, 'mql', 4),
          entry('c', 1, 'mql', 168),
        ],
        handoff: [
          { lead_id: 'a', cycle_number: 1, handoff_number: 1, final_outcome: 'rejected' },
          { lead_id: 'a', cycle_number: 1, handoff_number: 2, final_outcome: 'accepted' },
          { lead_id: 'b', cycle_number: 1, handoff_number: 1, final_outcome: 'pending' },
        ],
        cycle_span: [
          { lead_id: 'a', cycle_number: 2, begins_at: at(200), ends_before: Number.MAX_SAFE_INTEGER },
        ],
        opportunity: [
          deal('o1', 'a', 5, { closed_at: at(50), is_won: true, amount_minor: 700 }),
          deal('o2', 'a', 6, { closed_at: at(290), is_won: true, amount_minor: 30 }),
          deal('o3', 'a', 210, { amount_minor: 5000 }),
          deal('o4', 'b', 7, { closed_at: at(310), is_won: true, amount_minor: 40 }),
          deal('o5', 'b', 8, { amount_minor: 9, currency_code: 'USD' }),
        ],
        lead_part: [{ part_by: 'channel', lead_id: 'a', part_id: 'web' }],
      },
      (dialect) =>
        intake({
          dialect,
          asOf,
          handoff: 'mql',
          later: ['sal'],
          currency: 'EUR',
          entered: week,
          won: week,
          partBy: 'channel',
        }),
    );
    if (rows === undefined) return;
    expect(
      rows.toSorted((left, right) => (String(left['part_id']) < String(right['part_id']) ? -1 : 1)),
    ).toEqual([
      // `b` was accepted before it was handed over, and its deal is won after asOf, so it is open.
      intakeRow({ part_id: 'unknown', pending: 1, opportunities: 2, open_minor: 40, other_currency: 1 }),
      intakeRow({
        part_id: 'web',
        accepted: 1,
        reached_1: 1,
        opportunities: 2,
        won: 2,
        won_minor: 730,
        won_inside_minor: 700,
        won_priced: 2,
      }),
    ]);
  });

  test('a rejection that ends its cycle is told once, an end while worked as such', async () => {
    const rows = await answer(
      {
        handoff: [
          {
            lead_id: 'a',
            cycle_number: 1,
            handoff_number: 1,
            decided_at: at(5),
            first_outcome: 'rejected',
            final_outcome: 'rejected',
            reason_id: 'industry',
          },
        ],
        cycle_end: [
          { lead_id: 'a', cycle_number: 1, ended_at: at(5), cycle_end: 'disqualify', reason_id: 'industry' },
          { lead_id: 'b', cycle_number: 1, ended_at: at(6), cycle_end: 'recycle', reason_id: 'later' },
          { lead_id: 'c', cycle_number: 1, ended_at: at(6), cycle_end: 'withdrawn' },
          { lead_id: 'd', cycle_number: 1, ended_at: at(168), cycle_end: 'lost', reason_id: 'price' },
        ],
      },
      (dialect) => disposedLeads({ dialect, partBy: 'channel' }, week),
    );
    if (rows === undefined) return;
    expect(sorted(rows)).toEqual([
      { part_id: 'unknown', reason_id: 'industry', told_at: 'handoff', leads: 1 },
      { part_id: 'unknown', reason_id: 'later', told_at: 'work', leads: 1 },
    ]);
  });

  test('leads that went back are counted by what became of them afterwards', async () => {
    const stage = (lead: string, cycle: number, id: string, hours: number): Row => ({
      lead_id: lead,
      cycle_number: cycle,
      entry_number: hours,
      stage_id: id,
      entered_at: at(hours),
    });
    const rows = await answer(
      {
        cycle_end: [
          { lead_id: 'a', cycle_number: 1, ended_at: at(10), cycle_end: 'recycle' },
          { lead_id: 'b', cycle_number: 1, ended_at: at(11), cycle_end: 'recycle' },
        ],
        handoff: [
          { lead_id: 'c', cycle_number: 1, handoff_number: 1, decided_at: at(12), reason_id: 'bad-data' },
        ],
        stage_entry: [
          stage('a', 1, 'mql', 1),
          stage('a', 2, 'mql', 20),
          stage('a', 2, 'sal', 21),
          stage('b', 1, 'mql', 2),
          stage('c', 1, 'mql', 13),
        ],
      },
      (dialect) =>
        recycledLeads(
          {
            dialect,
            handoff: 'mql',
            acceptance: 'sal',
            opportunity: 'opp',
            won: 'won',
            returns: ['bad-data'],
          },
          week,
        ),
    );
    if (rows === undefined) return;
    expect(sorted(rows)).toEqual([
      { what: 'recycled', leads: 2, came_back: 1, accepted: 1, opportunity: 0, won: 0 },
      { what: 'returned', leads: 1, came_back: 1, accepted: 0, opportunity: 0, won: 0 },
    ]);
  });

  test('late work is what still can be done, with whoever had the lead last', async () => {
    const late = (lead: string, sla: string, hours: number): Row => ({
      sla_id: sla,
      lead_id: lead,
      cycle_number: 1,
      clock_number: 1,
      clock_state: 'breached',
      due_at: at(hours),
    });
    const world: World = {
      clock: [
        late('a', 'call', 10),
        late('b', 'call', 20),
        late('c', 'call', 30),
        { ...late('d', 'call', 40), stopped_at: at(50) },
        late('e', '~handoff', 60),
      ],
      cycle_end: [{ lead_id: 'c', cycle_number: 1, ended_at: at(31), cycle_end: 'lost' }],
      assignment: [
        { assignment_id: '1', lead_id: 'a', assigned_at: at(1), owner_id: 'm-1' },
        { assignment_id: '2', lead_id: 'a', assigned_at: at(2), owner_id: 'm-2' },
        { assignment_id: '3', lead_id: 'a', assigned_at: at(301), owner_id: 'm-3' },
      ],
    };
    const counted = await answer(world, (dialect) => latePromises(['call'], dialect));
    const listed = await answer(world, (dialect) => lateLeads(['call'], dialect, asOf, 5));
    if (counted === undefined || listed === undefined) return;
    expect(counted).toEqual([{ sla_id: 'call', promises: 2, oldest_at: at(10) }]);
    expect(listed).toEqual([
      { sla_id: 'call', lead_id: 'b', due_at: at(20), owner_id: null },
      { sla_id: 'call', lead_id: 'a', due_at: at(10), owner_id: 'm-2' },
    ]);
  });

  test('a piece of content counts for the deal named, else for those of the lead, each deal once', async () => {
    const world: World = {
      opportunity: [
        { opportunity_id: 'o1', lead_id: 'a', created_at: at(0), closed_at: at(200), is_won: true },
        { opportunity_id: 'o2', lead_id: 'b', created_at: at(0), closed_at: at(200), is_won: false },
        { opportunity_id: 'o3', lead_id: 'a', created_at: at(301) },
      ],
      content_use: [
        { content_id: 'card', lead_id: 'a', used_at: at(1) },
        { content_id: 'card', lead_id: 'a', used_at: at(2) },
        { content_id: 'card', lead_id: 'a', opportunity_id: 'o2', used_at: at(3) },
        { content_id: 'card', used_at: at(4) },
        { content_id: 'card', used_at: at(168) },
      ],
      stage_entry: [
        { lead_id: 'a', cycle_number: 1, entry_number: 1, stage_id: 'mql', entered_at: at(0) },
        { lead_id: 'a', cycle_number: 1, entry_number: 2, stage_id: 'sal', entered_at: at(2) },
      ],
    };
    const used = await answer(world, () => usedContent(week, asOf));
    const stages = await answer(world, (dialect) => contentStages(week, asOf, dialect));
    if (used === undefined || stages === undefined) return;
    expect(used).toEqual([{ content_id: 'card', uses: 4, deals: 2, won: 1, lost: 1 }]);
    expect(sorted(stages)).toEqual([
      { content_id: 'card', stage_id: 'mql', uses: 1 },
      { content_id: 'card', stage_id: 'sal', uses: 2 },
      { content_id: 'card', stage_id: null, uses: 1 },
    ]);
  });

  test('medians of journeys are nearest ranks, and a deal without a touch has no channel', async () => {
    const step = (deal: string, number: number, kind: string, hours: number, channel?: string): Row => ({
      opportunity_id: deal,
      step_number: number,
      step_kind: kind,
      occurred_at: at(hours),
      ...(channel !== undefined && { channel_id: channel }),
    });
    const world: World = {
      won_journey: [
        step('o1', 1, 'touch', 0, 'web'),
        step('o1', 2, 'touch', 24, 'mail'),
        step('o1', 3, 'won', 72),
        step('o2', 1, 'opened', 10),
        step('o2', 2, 'won', 20),
        step('o3', 1, 'won', 168),
      ],
    };
    const medians = await answer(world, (dialect) => journeyMedians(dialect, week));
    const ends = await answer(world, (dialect) => journeyEnds(dialect, week));
    if (medians === undefined || ends === undefined) return;
    expect(medians).toEqual([{ deals: 2, touches: 0, days: 0 }]);
    expect(sorted(ends)).toEqual([
      { role: 'first', channel_id: 'web', deals: 1 },
      { role: 'first', channel_id: null, deals: 1 },
      { role: 'last', channel_id: 'mail', deals: 1 },
      { role: 'last', channel_id: null, deals: 1 },
    ]);
  });

  test('two systems are compared over the leads both have, without a stage in the first', async () => {
    const rows = await answer(
      {
        lead: [
          { lead_id: 'a' },
          { lead_id: 'b', recorded_stage: 'mql' },
          { lead_id: 'c', recorded_stage: 'sal' },
        ],
        map_lead: [{ lead_id: 'a', map_stage: 'lead' }, { lead_id: 'b' }, { lead_id: 'd', map_stage: 'sal' }],
      },
      (dialect) => stagePairs('lead', dialect),
    );
    if (rows === undefined) return;
    expect(rows).toEqual([{ crm_stage: 'mql', map_stage: 'lead', leads: 1 }]);
  });
});

function columnsOf(columns: Partial<Record<ColumnType, readonly string[]>>) {
  return Object.entries(columns).flatMap(([type, names]) =>
    // The keys of the record are types of columns.
    names.map((name) => ({ name, type: type as ColumnType, nullable: true, description: '' })),
  );
}

function sorted(rows: readonly AnswerRow[]): readonly AnswerRow[] {
  const key = (row: AnswerRow): string =>
    Object.values(row)
      .map((value) => value ?? '~')
      .join('|');
  return rows.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}

function intakeRow(row: AnswerRow): AnswerRow {
  return {
    mqls: 1,
    leads: 1,
    accepted: 0,
    rejected: 0,
    expired: 0,
    pending: 0,
    reached_1: 0,
    opportunities: 0,
    won: 0,
    lost: 0,
    open_minor: 0,
    won_minor: 0,
    won_inside_minor: 0,
    won_priced: 0,
    other_currency: 0,
    ...row,
  };
}
