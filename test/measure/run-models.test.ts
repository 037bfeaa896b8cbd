import { describe, expect, it } from 'vitest';
import { runModels, sharedStart } from '../../src/measure/run-models.ts';
import type { Engine } from '../../src/records/engine.ts';
import type { Model } from '../../src/sql/models/model.ts';

const events = { name: 'event', drop: ['DROP VIEW event', 'DROP TABLE staged_rows_event'] };

describe('what is given for the models', () => {
  it('is dropped after the last one that reads it, also through a view', async () => {
    const statements = await run([
      { name: 'touch', query: 'SELECT * FROM event', isView: true },
      { name: 'early', query: 'SELECT * FROM event' },
      { name: 'credit', query: 'SELECT * FROM touch' },
      { name: 'late', query: 'SELECT * FROM lead' },
    ]);
    expect(statements).toEqual(['touch', 'early', 'credit', ...events.drop, 'late']);
  });

  it('is not meant by the names of others', async () => {
    const statements = await run([
      { name: 'touch', query: 'SELECT event_id FROM event' },
      { name: 'late', query: 'SELECT event_id FROM asked_event' },
    ]);
    expect(statements).toEqual(['touch', ...events.drop, 'late']);
  });

  it('stays where none of them reads it', async () => {
    expect(await run([{ name: 'late', query: 'SELECT * FROM lead' }])).toEqual(['late']);
  });

  it('is dropped like what only passes, where both have their last reader', async () => {
    const statements = await run([
      { name: 'touch', query: 'SELECT * FROM event', isPassing: true },
      { name: 'credit', query: 'SELECT * FROM touch JOIN event USING (lead_id)' },
    ]);
    expect(new Set(statements.slice(2))).toEqual(new Set([...events.drop, 'DROP TABLE "touch"']));
  });
});

describe('what only passes', () => {
  const models: readonly Model[] = [
    { name: 'said', query: 'SELECT * FROM stage_history', isPassing: true },
    { name: 'placed', query: 'SELECT * FROM said', isPassing: true, isView: true },
    { name: 'entry', query: 'SELECT * FROM placed' },
  ];

  it('stays for models that are run afterwards and read it, also through a view', async () => {
    expect(await run(models)).toEqual(['said', 'placed', 'entry', 'DROP VIEW "placed"', 'DROP TABLE "said"']);
    expect(await run(models, [{ name: 'end', query: 'SELECT * FROM placed' }])).toEqual([
      'said',
      'placed',
      'entry',
    ]);
    expect(await run(models, [{ name: 'end', query: 'SELECT * FROM said' }])).toEqual([
      'said',
      'placed',
      'entry',
      'DROP VIEW "placed"',
    ]);
  });
});

describe('what two lists begin with', () => {
  const model = (name: string, query = `SELECT * FROM before_${name}`): Model => ({ name, query });

  it('ends at the first model that is another', () => {
    const one = [model('a'), model('b'), model('c')];
    expect(sharedStart(one, [model('a'), model('b', 'SELECT 1'), model('c')])).toBe(1);
    expect(sharedStart(one, [model('a'), model('b')])).toBe(2);
    expect(sharedStart(one, one)).toBe(3);
    expect(sharedStart([], one)).toBe(0);
  });

  it('ends before one that is made anew later, in either list', () => {
    const one = [model('a'), model('b'), model('c'), model('b', 'SELECT * FROM c')];
    expect(sharedStart(one, one)).toBe(1);
    expect(sharedStart([model('a'), model('b'), model('c', 'SELECT 1')], one)).toBe(1);
  });
});

/** The names of the relations that are made, and every other statement. */
async function run(models: readonly Model[], later: readonly Model[] = []): Promise<readonly string[]> {
  const statements: string[] = [];
  const engine: Engine = {
    run: async (statement) => {
      statements.push(/^CREATE OR REPLACE TEMP \w+ "(\w+)"/.exec(statement)?.[1] ?? statement);
    },
    rows: async () => [],
  };
  await runModels(engine, models, { given: [events], later });
  return statements;
}
