import { type RowFormat, rowFormats } from '../../records/sample-data/row-text.ts';
import type { Instant } from '../../support/instant.ts';
import { parseInstant } from '../../support/instant.ts';
import { parseScaledDecimal } from '../../support/scaled-decimal.ts';
import type { Invocation } from '../command.ts';

/** Parquet has the rows that CSV has, in columns with types. */
export type SampleFormat = RowFormat | 'parquet';
const sampleFormats: readonly SampleFormat[] = [...rowFormats, 'parquet'];

/** What the command line asks for. */
export interface SampleOrder {
  /** As given. */
  readonly out: string;
  readonly count: number;
  readonly seed: number;
  readonly asOf?: Instant;
  /** Of ten thousand rows. */
  readonly dirt: number;
  readonly format: SampleFormat;
  /** Times as many events as leads usually have. */
  readonly busy: number;
}

/** More than any CRM holds; ids have room for as many. */
const mostLeads = 100_000_000;
const mostBusy = 20;

/** The options read, or one sentence that says what is wrong with them. */
export function sampleOrder({ options, format }: Invocation): SampleOrder | string {
  const { out, leads = '1000', seed = '1', busy = '1', asOf } = options;
  if (typeof out !== 'string' || out === '') return 'say where to write: --out <folder>';
  const count = wholeNumber(leads);
  if (count === undefined || count < 1 || count > mostLeads) {
    return `--leads takes a whole number from 1 to ${mostLeads}`;
  }
  const seeded = wholeNumber(seed);
  if (seeded === undefined) return '--seed takes a whole number from 0 to 9007199254740991';
  const times = wholeNumber(busy);
  if (times === undefined || times < 1 || times > mostBusy)
    return `--busy takes a whole number from 1 to ${mostBusy}`;
  const spoiled = spoiledRows(options['dirt'], format);
  if (typeof spoiled === 'string') return spoiled;
  const instant = asOf === undefined ? undefined : parseInstant(String(asOf));
  if (asOf !== undefined && !isInRange(instant)) {
    return '--as-of takes an instant of the years 1972 to 2069, as 2026-11-20T09:00+01:00';
  }
  return {
    out,
    count,
    seed: seeded,
    ...(instant !== undefined && { asOf: instant }),
    dirt: spoiled,
    busy: times,
    format: sampleFormats.find((each) => each === format) ?? 'csv',
  };
}

/** Of ten thousand rows. */
function spoiledRows(dirt: unknown, format: string): number | string {
  const isTyped = format === 'parquet';
  const spoiled = parseScaledDecimal(String(dirt ?? (isTyped ? '0' : '1')), 2);
  if (spoiled === undefined || spoiled < 0 || spoiled > 10_000)
    return '--dirt takes a percentage from 0 to 100, as 2.5';
  if (!isTyped || spoiled === 0) return spoiled;
  return '--format parquet writes columns with types, where most mistakes have no place: leave out --dirt, or write csv or jsonl';
}

function wholeNumber(text: unknown): number | undefined {
  const number = parseScaledDecimal(String(text), 0);
  return number === undefined || number < 0 ? undefined : number;
}

function isInRange(instant: Instant | undefined): boolean {
  return instant !== undefined && instant >= 63_072_000_000 && instant < 3_155_760_000_000;
}
