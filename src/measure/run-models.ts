import type { Engine } from '../records/engine.ts';
import type { Model } from '../sql/models/model.ts';

/**
 * Makes each relation as a table of the engine, in order. A model may replace one before it, also from itself under another name;
 * `say` hears what is made and how much of it is done.
 */
export async function runModels(
  engine: Engine,
  models: readonly Model[],
  say: (done: number, of: number, name: string) => void = () => {},
): Promise<void> {
  for (const [index, { name, query }] of models.entries()) {
    say(index, models.length, name);
    await engine.run(`CREATE OR REPLACE TEMP TABLE "${name.replaceAll('"', '""')}" AS ${query}`);
  }
}
