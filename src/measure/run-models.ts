import type { Engine } from '../records/engine.ts';
import type { Model } from '../sql/models/model.ts';
import { readsOf } from './passing-models.ts';

/**
 * Makes each relation as a table of the engine, in order. A model may replace one before it, also from itself under another name;
 * what only passes is dropped after its last reader. `say` hears what is made and how much of it is done.
 */
export async function runModels(
  engine: Engine,
  models: readonly Model[],
  say: (done: number, of: number, name: string) => void = () => {},
): Promise<void> {
  const passed = dropsOf(models);
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
function dropsOf(models: readonly Model[]): ReadonlyMap<number, readonly string[]> {
  const drops = new Map<number, string[]>();
  for (const [index, model] of models.entries()) {
    const { name } = model;
    if (model.isPassing !== true) continue;
    const last = lastReader(models, index);
    // One that makes itself anew has replaced it.
    if (last !== index && models[last]?.name === name) continue;
    drops.set(last, [`DROP ${kindOf(model)} ${quoted(name)}`, ...(drops.get(last) ?? [])]);
  }
  return drops;
}

/** The last model that reads the one at the index, itself or through a view; of its own name at most the next. */
function lastReader(models: readonly Model[], index: number): number {
  const { name } = models[index] ?? { name: '' };
  const word = readsOf(name);
  let last = index;
  for (const [later, model] of models.entries()) {
    if (later <= index) continue;
    if (word.test(model.query))
      last = Math.max(last, model.isView === true ? lastReader(models, later) : later);
    if (model.name === name) break;
  }
  return last;
}
