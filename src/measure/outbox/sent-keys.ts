import { compareCodePoints } from '../../support/code-points.ts';
import { formatInstant, type Instant, parseInstant } from '../../support/instant.ts';

/** What was told already: key of the event → when its judgement settled. */
export type SentKeys = ReadonlyMap<string, Instant>;

const version = 1;

/**
 * The file that remembers it, described by `schemas/output/sent.schema.json`: one entry per line, by instant and key, so
 * that the same keys give the same bytes and two histories can be compared line by line.
 */
export function sentKeysText(sent: SentKeys): string {
  const lines = [...sent]
    .toSorted(([key, at], [otherKey, otherAt]) => at - otherAt || compareCodePoints(key, otherKey))
    .map(([key, at]) => `    ${JSON.stringify({ key, at: formatInstant(at) })}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schemaVersion": ${version},\n  "sent": ${list}\n}\n`;
}

/** Undefined for a text that is no such file: whoever has lost track of what was told must not tell it again unasked. */
export function readSentKeys(text: string): SentKeys | undefined {
  const value = parsed(text);
  if (!isRecord(value) || value['schemaVersion'] !== version || !Array.isArray(value['sent']))
    return undefined;
  const sent = new Map<string, Instant>();
  for (const entry of value['sent']) {
    const key = isRecord(entry) ? entry['key'] : undefined;
    const at = isRecord(entry) && typeof entry['at'] === 'string' ? parseInstant(entry['at']) : undefined;
    if (typeof key !== 'string' || at === undefined) return undefined;
    sent.set(key, at);
  }
  return sent;
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
