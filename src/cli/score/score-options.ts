import { availableParallelism } from 'node:os';
import type { ScoreForm } from '../../records/score-rows-sql.ts';
import { type Instant, parseInstant } from '../../support/instant.ts';
import { parseMemory } from '../memory-size.ts';
import { defaultMemory, leastMemory } from '../records/memory-room.ts';

/** What was asked for on the command line, read. */
export interface ScoreOptions {
  readonly asOf: Instant;
  /** Most of it for the whole run, in megabytes of a million bytes. */
  readonly memory: number;
  readonly threads: number;
  /** As given; absent = to stdout. */
  readonly out?: string;
  readonly form: ScoreForm;
}

const forms: readonly ScoreForm[] = ['csv', 'jsonl', 'parquet'];

/** The options, or one sentence that says which of them cannot be understood. */
export function scoreOptions(given: Readonly<Record<string, unknown>>): ScoreOptions | string {
  const word = (name: string): string | undefined => {
    const value = given[name];
    return typeof value === 'string' ? value : undefined;
  };
  const out = word('out');
  const asOf = parseInstant(word('asOf') ?? '');
  if (word('asOf') === undefined)
    return 'score needs --as-of, the instant for which to score: it never reads the clock';
  if (asOf === undefined)
    return `${word('asOf')} is no instant; write for example --as-of 2026-11-20T09:12+01:00, with the offset`;
  const memory = word('memory') ?? `${defaultMemory}MB`;
  const megabytes = parseMemory(memory);
  if (megabytes === undefined) return `${memory} is no size of memory; write for example --memory 2GB`;
  if (megabytes < leastMemory)
    return `${memory} is too little memory to score anything: ${leastMemory}MB is the least; write for example --memory 2GB`;
  const threads = word('threads') ?? String(availableParallelism());
  if (!/^[1-9][0-9]{0,2}$/.test(threads))
    return `${threads} is no number of threads; write for example --threads 2`;
  const form = out === undefined ? 'csv' : forms.find((each) => out.toLowerCase().endsWith(`.${each}`));
  if (form === undefined) return `${out} has no ending that score writes; they are .csv, .jsonl and .parquet`;
  return { asOf, memory: megabytes, threads: Number(threads), form, ...(out !== undefined && { out }) };
}
