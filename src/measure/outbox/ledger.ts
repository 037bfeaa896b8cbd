import { compareCodePoints } from '../../support/code-points.ts';
import { formatInstant, type Instant, parseInstant } from '../../support/instant.ts';

/** What became of one event on one channel. */
export interface LedgerEntry {
  readonly key: string;
  readonly channel: string;
  /** When the judgement settled that brought the event. */
  readonly at: Instant;
  readonly state: LedgerState;
  /** Where it went, as the channel calls it: the number of an issue, the name of a file. */
  readonly place?: string;
}

/**
 * `sending` is written before a message leaves, so whoever finds it later knows that a run ended in between; `sent` as soon as
 * it was taken; `skipped` was too old to be told.
 */
export type LedgerState = 'sending' | 'sent' | 'skipped';

/** What was told already, by `entryName`. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

export function entryName({ key, channel }: Pick<LedgerEntry, 'key' | 'channel'>): string {
  return `${channel} ${key}`;
}

export function withEntry(ledger: Ledger, entry: LedgerEntry): Ledger {
  return new Map([...ledger, [entryName(entry), entry]]);
}

export function withoutEntry(ledger: Ledger, entry: Pick<LedgerEntry, 'key' | 'channel'>): Ledger {
  return new Map([...ledger].filter(([name]) => name !== entryName(entry)));
}

const version = 1;

/**
 * The file that remembers it, described by `schemas/output/sent.schema.json`: one entry per line, by instant, key and
 * channel, so that the same entries give the same bytes and two histories can be compared line by line.
 */
export function ledgerText(ledger: Ledger): string {
  const lines = [...ledger.values()]
    .toSorted(
      (left, right) =>
        left.at - right.at ||
        compareCodePoints(left.key, right.key) ||
        compareCodePoints(left.channel, right.channel),
    )
    .map(({ key, channel, at, state, place }) => {
      const line = { key, channel, at: formatInstant(at), state, ...(place !== undefined && { place }) };
      return `    ${JSON.stringify(line)}`;
    });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schemaVersion": ${version},\n  "sent": ${list}\n}\n`;
}

/** Undefined for a text that is no such file: whoever has lost track of what was told must not tell it again unasked. */
export function readLedger(text: string): Ledger | undefined {
  const value = parsed(text);
  if (!isRecord(value) || value['schemaVersion'] !== version || !Array.isArray(value['sent']))
    return undefined;
  const ledger = new Map<string, LedgerEntry>();
  for (const line of value['sent']) {
    const entry = isRecord(line) ? entryOf(line) : undefined;
    if (entry === undefined || ledger.has(entryName(entry))) return undefined;
    ledger.set(entryName(entry), entry);
  }
  return ledger;
}

function entryOf(line: Readonly<Record<string, unknown>>): LedgerEntry | undefined {
  const { key, channel, state, place } = line;
  const at = typeof line['at'] === 'string' ? parseInstant(line['at']) : undefined;
  if (typeof key !== 'string' || typeof channel !== 'string' || at === undefined || !isState(state))
    return undefined;
  if (place !== undefined && typeof place !== 'string') return undefined;
  return { key, channel, at, state, ...(place !== undefined && { place }) };
}

function isState(value: unknown): value is LedgerState {
  return value === 'sending' || value === 'sent' || value === 'skipped';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
