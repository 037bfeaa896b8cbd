import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Adapters } from './adapter.ts';
import { runFile } from './runner.ts';
import { summaryOf } from './summary.ts';

/** So many cases of the file hold in the engine, and none fails or is unknown to it. */
export async function expectHeld(
  path: string,
  engine: Readonly<Record<string, Adapters>>,
  count: number,
): Promise<void> {
  const text = readFileSync(new URL(`vectors/${path}`, import.meta.url), 'utf8');
  const result = await runFile(path, JSON.parse(text), engine);
  expect(result.failures, summaryOf([result])).toEqual([]);
  expect(result.notSupported).toEqual({});
  expect(result.held).toBe(count);
}
