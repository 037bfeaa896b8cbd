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
  yield* below(definitions, { name: 'the agreement', place: agreement.place });
}

/** What a value of the model belongs to, and where it stands; a part without a place of its own stands in its owner's. */
interface Where {
  readonly name: string;
  readonly place: Place;
}

function* below(node: unknown, where: Where): Generator<TextInUse> {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const [index, entry] of node.entries())
      yield* below(entry, { ...where, place: inside(where.place, index) });
    return;
  }
  const record: Readonly<Record<string, unknown>> = { ...node };
  const here: Where = {
    name: typeof record['id'] === 'string' ? record['id'] : where.name,
    place: isPlace(record['place']) ? record['place'] : where.place,
  };
  if (isNamed(record)) yield* own(record, here);
  for (const [key, value] of Object.entries(record)) {
    if (key !== 'place') yield* below(value, { ...here, place: inside(here.place, key) });
  }
}

/** A thing of the agreement, not a text or a map of things. */
function isNamed(record: Readonly<Record<string, unknown>>): boolean {
  return isPlace(record['place']) || typeof record['id'] === 'string';
}

function* own(record: Readonly<Record<string, unknown>>, { name, place }: Where): Generator<TextInUse> {
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
