import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { runFile } from './runner.js';
import { summaryOf } from './summary.js';
/** So many cases of the file hold in the engine, and none fails or is unknown to it. */
export async function expectHeld(path, engine, count) {
    const text = readFileSync(new URL(`vectors/${path}`, import.meta.url), 'utf8');
    const result = await runFile(path, JSON.parse(text), engine);
    expect(result.failures, summaryOf([result])).toEqual([]);
    expect(result.notSupported).toEqual({});
    expect(result.held).toBe(count);
}
