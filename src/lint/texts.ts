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

function collect(node: unknown, where: Where, into: TextInUse[]): void {
  if (Array.isArray(node)) {
    for (const [index, entry] of node.entries()) collect(entry, below(where, index), into);
  } else if (isRecord(node)) {
    const here = ownPlace(node, where);
    if (isNamed(node)) into.push(...own(node, here));
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'place') collect(value, below(here, key), into);
    }
  }
}

function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null;
}

function below({ name, place }: Where, key: string | number): Where {
  return { name, place: () => inside(place(), key) };
}

function ownPlace(record: Readonly<Record<string, unknown>>, where: Where): Where {
  const { id, place } = record;
  return {
    name: typeof id === 'string' ? id : where.name,
    place: isPlace(place) ? () => place : where.place,
  };
}

/** A thing of the agreement, not a text or a map of things. */
function isNamed(record: Readonly<Record<string, unknown>>): boolean {
  return isPlace(record['place']) || typeof record['id'] === 'string';
}

function own(record: Readonly<Record<string, unknown>>, { name, place }: Where): readonly TextInUse[] {
  return KEYS.flatMap((key) => {
    const text = record[key];
    return isText(text) ? [{ text, place: inside(place(), key), what: `the ${key} of ${name}` }] : [];
  });
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'file' in value && 'path' in value;
}
