import type { Failure, FileResult } from './runner.ts';

/** The report of a run: one line per file, under it the first difference of each failing case, and a total. */
export function summaryOf(results: readonly FileResult[]): string {
  const lines = results.flatMap((result) => [fileLine(result), ...result.failures.map(failureLine)]);
  const cases = sum(results.map((result) => result.cases));
  const held = sum(results.map((result) => result.held));
  const failed = sum(results.map((result) => result.failures.length));
  const total = `${results.length} files, ${cases} cases: ${held} hold, ${failed} fail, ${cases - held - failed} not supported`;
  return `${[...lines, total].join('\n')}\n`;
}

function fileLine(result: FileResult): string {
  if (result.cases === 0) return `${result.name}: no cases (${result.format})`;
  const kinds = Object.entries(result.notSupported).map(([kind, count]) => `${count} ${kind}`);
  const missing = kinds.length === 0 ? '' : `, not supported: ${kinds.join(', ')} (${result.format})`;
  const failed = result.failures.length === 0 ? '' : `, ${result.failures.length} fail`;
  return `${result.name}: ${result.held} of ${result.cases} hold${failed}${missing}`;
}

function failureLine({ id, why, difference, error }: Failure): string {
  const reason = why === undefined ? '' : ` (${why})`;
  if (difference === undefined) return `  ${id}${reason}: ${error}`;
  const { path, expected, got } = difference;
  return `  ${id}${reason}: ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
