import type { Engine } from '../records/engine.ts';
import type { Model } from '../sql/models/model.ts';
import { readsOf } from './passing-models.ts';

/** A relation that was there before, and the statements that drop it. */
export interface Given {
  readonly name: string;
  readonly drop: readonly string[];
}

interface Making {
  /** Hears what is made and how much of it is done. */
  readonly say?: (done: number, of: number, name: string) => void;
  /** What nobody reads but these models. */
  readonly given?: readonly Given[];
  /** Models that are run afterwards: what they read is not dropped. */
  readonly later?: readonly Model[];
}

/**
 * Makes each relation as a table of the engine, in order. A model may replace one before it, also from itself under another name;
 * what only passes, or was given for these models, is dropped after its last reader.
 */
export async function runModels(
  engine: Engine,
  models: readonly Model[],
  { say = () => {}, given = [], later = [] }: Making = {},
): Promise<void> {
  const passed = dropsOf(models, given, later);
  for (const [index, model] of models.entries()) {
    const { name, query } = model;
    say(index, models.length, name);
    await engine.run(`CREATE OR REPLACE TEMP ${kindOf(model)} ${quoted(name)} AS ${query}`);
    for (const statement of passed.get(index) ?? []) await engine.run(statement);
  }
}

function kindOf({ isView }: Model): 'TABLE' | 'VIEW' {
  return isView === true ? 'VIEW' : 'TABLE';
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** What is dropped after which model. */
function dropsOf(
  models: readonly Model[],
  given: readonly Given[],
  later: readonly Model[],
): ReadonlyMap<number, readonly string[]> {
  const drops = new Map<number, readonly string[]>();
  const isReadLater = readLater(models, later);
  for (const { name, drop } of given) {
    const last = lastReader(models, -1, name);
    if (last >= 0) drops.set(last, [...drop, ...(drops.get(last) ?? [])]);
  }
  for (const [index, model] of models.entries()) {
    const { name } = model;
    if (model.isPassing !== true || isReadLater(name)) continue;
    const last = lastReader(models, index, name);
    // One that makes itself anew has replaced it.
    if (last !== index && models[last]?.name === name) continue;
    drops.set(last, [`DROP ${kindOf(model)} ${quoted(name)}`, ...(drops.get(last) ?? [])]);
  }
  return drops;
}

/** Whether a relation is read by models that are run afterwards, themselves or through a view. */
function readLater(models: readonly Model[], later: readonly Model[]): (name: string) => boolean {
  const queries = later.map(({ query }) => query);
  const isRead = (name: string): boolean => queries.some((query) => readsOf(name).test(query));
  for (const { isView, name, query } of models.toReversed())
    if (isView === true && isRead(name)) queries.push(query);
  return isRead;
}

/**
 * How many models two lists begin with that make the same relations in both, and that nothing later makes anew: what comes of
 * them serves both.
 */
export function sharedStart(one: readonly Model[], other: readonly Model[]): number {
  let shared = one.findIndex(({ name, query }, index) => {
    return other[index]?.name !== name || other[index]?.query !== query;
  });
  if (shared < 0) shared = one.length;
  const isRemade = (index: number): boolean =>
    [one, other].some((models) => models.slice(index + 1).some(({ name }) => name === one[index]?.name));
  const remade = [...one.slice(0, shared).keys()].find(isRemade);
  return remade ?? shared;
}

/** The last model that reads what is at the index, itself or through a view; of its own name at most the next. */
function lastReader(models: readonly Model[], index: number, name: string): number {
  const word = readsOf(name);
  let last = index;
  for (const [later, model] of models.entries()) {
    if (later <= index) continue;
    if (word.test(model.query))
      last = Math.max(last, model.isView === true ? lastReader(models, later, model.name) : later);
    if (model.name === name) break;
  }
  return last;
}
