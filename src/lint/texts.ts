import { inside, type Place } from '../diagnostics/place.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Text } from '../model/text.ts';

/** A text of the agreement, where it stands and what it belongs to. */
export interface TextInUse {
  readonly text: Text;
  readonly place: Place;
  readonly what: string;
}

/** The keys under which texts stand, in YAML and in the model alike. */
const KEYS = [
  ...['title', 'rationale', 'promise', 'guidance', 'question', 'action', 'message', 'unit', 'pays'],
  ...['output', 'topic'],
  ...['why', 'decided', 'wants', 'fears', 'claim', 'instead', 'says', 'answer', 'fact', 'source'],
  ...['asks', 'lesson', 'cause', 'remedy', 'means'],
] as const;

/** Every text of the definitions (samples are working papers and stay in one language). */
export function* textsIn(agreement: Agreement): Generator<TextInUse> {
  const { samples: _samples, ...definitions } = agreement;
  yield* below(definitions, 'the agreement');
}

function* below(node: unknown, owner: string): Generator<TextInUse> {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const entry of node) yield* below(entry, owner);
    return;
  }
  const record: Readonly<Record<string, unknown>> = { ...node };
  const name = typeof record['id'] === 'string' ? record['id'] : owner;
  if (isPlace(record['place'])) yield* own(record, record['place'], name);
  for (const [key, value] of Object.entries(record)) {
    if (key !== 'place') yield* below(value, name);
  }
}

function* own(record: Readonly<Record<string, unknown>>, place: Place, name: string): Generator<TextInUse> {
  for (const key of KEYS) {
    const text = record[key];
    if (isText(text)) yield { text, place: inside(place, key), what: `the ${key} of ${name}` };
  }
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'file' in value && 'path' in value;
}
