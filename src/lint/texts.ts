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
const keys: ReadonlySet<string> = new Set([
  ...['title', 'rationale', 'promise', 'guidance', 'question', 'action', 'message', 'unit', 'pays'],
  ...['output', 'topic'],
  ...['why', 'decided', 'wants', 'fears', 'claim', 'instead', 'says', 'answer', 'fact', 'source'],
  ...['asks', 'lesson', 'cause', 'remedy', 'means'],
]);

const known = new WeakMap<Agreement, readonly TextInUse[]>();

/** Every text of the definitions (samples are working papers and stay in one language); looked for once per agreement. */
export function textsIn(agreement: Agreement): readonly TextInUse[] {
  const found = known.get(agreement);
  if (found !== undefined) return found;
  const { samples: _samples, ...definitions } = agreement;
  const texts: TextInUse[] = [];
  collect(definitions, { name: 'the agreement', place: () => agreement.place }, texts);
  known.set(agreement, texts);
  return texts;
}

/** What a value of the model belongs to, and where it stands; a part without a place of its own stands in its owner's. */
interface Where {
  readonly name: string;
  /** Most parts have no text, so places are only made where one is found. */
  readonly place: () => Place;
}

function collect(node: object, where: Where, into: TextInUse[]): void {
  const { id, place }: { readonly id?: unknown; readonly place?: unknown } = node;
  const here: Where = {
    name: typeof id === 'string' ? id : where.name,
    place: isPlace(place) ? () => place : where.place,
  };
  // A thing of the agreement, not a text or a map of things.
  const isNamed = typeof id === 'string' || here.place !== where.place;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(node);
  for (const [key, value] of entries) {
    if (typeof value !== 'object' || value === null || key === 'place') continue;
    const step = Array.isArray(node) ? Number(key) : key;
    if (isNamed && keys.has(key) && isText(value))
      into.push({ text: value, place: inside(here.place(), key), what: `the ${key} of ${here.name}` });
    else collect(value, { name: here.name, place: () => inside(here.place(), step) }, into);
  }
}

function isText(value: object): value is Text {
  return !Array.isArray(value);
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'file' in value && 'path' in value;
}
