import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engines } from '../test/conformance/engines/index.ts';
import { type FileResult, runFile } from '../test/conformance/runner.ts';
import { summaryOf } from '../test/conformance/summary.ts';

/**
 * `npm run conformance -- <folder> [--engine <id>]`: runs every *.json of the folder that is in the neutral vector format.
 * Exits 0 when every case of every file holds, 1 when one fails or has no adapter yet (a green run never hides what
 * was not run; `--allow-unsupported` lets those pass), 2 when the folder cannot be read or holds no cases.
 */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'allow-unsupported': { type: 'boolean', default: false },
      engine: { type: 'string', default: 'ts' },
    },
  });
  const [folder] = positionals;
  const engine = engines.find(({ id }) => id === values.engine);
  if (folder === undefined || engine === undefined) {
    const ids = engines.map(({ id }) => id).join('|');
    process.stderr.write(`usage: npm run conformance -- <folder> [--engine ${ids}] [--allow-unsupported]\n`);
    return 2;
  }
  const results = await resultsOf(folder, await engine.open());
  process.stdout.write(summaryOf(results));
  if (results.every((result) => result.cases === 0)) return 2;
  return results.every((result) => holds(result, values['allow-unsupported'])) ? 0 : 1;
}

async function resultsOf(
  folder: string,
  registry: Parameters<typeof runFile>[2],
): Promise<readonly FileResult[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const results: FileResult[] = [];
  for (const name of names.toSorted()) {
    const file: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    results.push(await runFile(name, typeof file === 'object' && file !== null ? { ...file } : {}, registry));
  }
  return results;
}

function holds(result: FileResult, unsupportedAllowed: boolean): boolean {
  const missing = Object.keys(result.notSupported).length;
  return result.failures.length === 0 && result.cases > 0 && (missing === 0 || unsupportedAllowed);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
