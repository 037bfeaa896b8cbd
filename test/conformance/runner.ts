import type { Adapters, VectorCase, VectorFile } from './adapter.ts';
import { type Difference, firstDifference } from './difference.ts';

/** What running one vector file showed. `held + failures + not supported + outside` is the number of its cases. */
export interface FileResult {
  readonly name: string;
  readonly format: string;
  readonly cases: number;
  readonly held: number;
  readonly failures: readonly Failure[];
  /** Kind of case → cases of it for which there is no adapter. */
  readonly notSupported: Readonly<Record<string, number>>;
  /** Kind of case → cases of it that are no question to the engine. */
  readonly outside: Readonly<Record<string, number>>;
}

export interface Failure {
  readonly id: string;
  /** Why the vector exists, where its author says so. */
  readonly why?: string;
  readonly difference?: Difference;
  /** What the tool threw instead of a result. */
  readonly error?: string;
}

/** Runs every case of one parsed file; a case's expectation is its `expect` (or `expected`). */
export async function runFile(
  name: string,
  file: VectorFile,
  registry: Readonly<Record<string, Adapters>>,
): Promise<FileResult> {
  const format = typeof file['format'] === 'string' ? file['format'] : 'no format';
  // The boundary to the neutral format: `cases` is a list of objects there.
  const cases = Array.isArray(file['cases']) ? (file['cases'] as readonly VectorCase[]) : [];
  const failures: Failure[] = [];
  const notSupported: Record<string, number> = {};
  const outside: Record<string, number> = {};
  let held = 0;
  for (const [index, testCase] of cases.entries()) {
    const kind = kindOf(testCase, file);
    const run = registry[format]?.[kind];
    if (run === undefined || run === 'outside') {
      const counts = run === undefined ? notSupported : outside;
      counts[kind] = (counts[kind] ?? 0) + 1;
      continue;
    }
    const failure = await failureOf(testCase, index, () => run(testCase, file));
    if (failure === undefined) held++;
    else failures.push(failure);
  }
  return { name, format, cases: cases.length, held, failures, notSupported, outside };
}

/** The kind of a case; where that only tells made by hand from random, the topic of its file. */
function kindOf(testCase: VectorCase, file: VectorFile): string {
  const own = testCase['kind'] ?? testCase['op'];
  const kind = own === 'hand' || own === 'random' ? (file['topic'] ?? own) : own;
  return typeof kind === 'string' ? kind : 'case';
}

async function failureOf(
  testCase: VectorCase,
  index: number,
  run: () => unknown,
): Promise<Failure | undefined> {
  const head = {
    id: typeof testCase['id'] === 'string' ? testCase['id'] : `case ${index + 1}`,
    ...(typeof testCase['why'] === 'string' && { why: testCase['why'] }),
  };
  const expectation = testCase['expect'] ?? testCase['expected'];
  if (expectation === undefined) return { ...head, error: 'the case has no `expect`' };
  try {
    const difference = firstDifference(expectation, await run());
    return difference && { ...head, difference };
  } catch (error) {
    return { ...head, error: error instanceof Error ? error.message : String(error) };
  }
}
