import { afterAll, describe, expect, test } from 'vitest';
import { loadAgreement } from '../../../src/index.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { leadTables } from '../../../src/sql/lead-tables.ts';
import { figureOf } from '../../../src/sql/metrics/index.ts';
import { startPostgres } from '../postgres-server.ts';
import { at, engines, worldStatements } from './hand-world.ts';

const server = startPostgres();
afterAll(() => server?.stop());

const { agreement } = loadAgreement('.');
const measures = Object.values(agreement?.metrics ?? {}).map(({ id, measure }) => [id, measure] as const);
/** Attribution, answers and steadiness are asked elsewhere. */
const elsewhere = new Set(['attributed', 'nps', 'stability']);

describe.each(engines(server))('every metric of the reference agreement is a figure of %s', (_, open) => {
  test('over no records there is one row per period, and none per part', async () => {
    if (agreement === undefined) throw new Error('the agreement does not load');
    const engine = await open();
    if (typeof engine === 'string') return console.warn(engine);
    const asked = {
      dialect: engine.dialect,
      asOf: at(400),
      agreement,
      today: 20_000,
      settleMs: 0,
      per: 'month',
    } as const;
    const told = measures.filter(([, { of }]) => !elsewhere.has(of));
    expect(told.length).toBeGreaterThan(18);
    const wholes = told.map(([, measure]) => figureOf(measure, asked) ?? '');
    const parts = told.map(
      ([, measure]) => figureOf(measure, { ...asked, parts: { by: 'lead', id: "it's" } }) ?? '',
    );
    const answers = await engine.ask(worldStatements({}, engine, leadTables(agreement).lead), [
      ...wholes,
      ...parts,
    ]);
    for (const [index, [id, { of }]] of told.entries()) {
      const rows = answers[index] ?? [];
      expect(rows.length, id).toBe(of === 'forecast-accuracy' ? 0 : 2);
      expect(
        rows.every((row) => row['part_id'] === null),
        id,
      ).toBe(true);
      expect(answers[told.length + index], id).toEqual([]);
    }
  });
});

test('what is told elsewhere has no figure', () => {
  for (const [id, measure] of measures.filter(([, { of }]) => elsewhere.has(of))) {
    if (agreement === undefined) throw new Error('the agreement does not load');
    const asked = { dialect: duckdb, asOf: 0, agreement, today: 0, settleMs: 0, per: 'month' } as const;
    expect(figureOf(measure, asked), id).toBeUndefined();
  }
});
