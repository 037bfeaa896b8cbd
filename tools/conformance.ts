import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry } from '../test/conformance/registry.ts';
import { type FileResult, runFile } from '../test/conformance/runner.ts';
import { summaryOf } from '../test/conformance/summary.ts';

/**
 * `npm run conformance -- <folder>`: runs every *.json of the folder that is in the neutral vector format.
 * Exits 0 when every case of every file holds, 1 when one fails or has no adapter yet (a green run never hides what
 * was not run; `--allow-unsupported` lets those pass), 2 when the folder cannot be read or holds no cases.
 */
function main(args: readonly string[]): number {
  const folder = args.find((argument) => !argument.startsWith('--'));
  if (folder === undefined) {
    process.stderr.write('usage: npm run conformance -- <folder> [--allow-unsupported]\n');
    return 2;
  }
  const results = resultsOf(folder);
  process.stdout.write(summaryOf(results));
  if (results.every((result) => result.cases === 0)) return 2;
  const allowed = args.includes('--allow-unsupported');
  return results.every((result) => holds(result, allowed)) ? 0 : 1;
}

function resultsOf(folder: string): readonly FileResult[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => {
    const file: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return runFile(name, typeof file === 'object' && file !== null ? { ...file } : {}, registry);
  });
}

function holds(result: FileResult, unsupportedAllowed: boolean): boolean {
  const missing = result.cases - result.held - result.failures.length;
  return result.failures.length === 0 && result.cases > 0 && (missing === 0 || unsupportedAllowed);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
