import { parseInstant } from '../../support/instant.ts';
import { type LocalDate, parseLocalDate } from '../../support/local-date.ts';
import { type KeptKind, keptKinds } from './kept.ts';
import { begin, sealOfJson, sealOfText } from './sealed.ts';

/** A document that leadpact wrote. */
export interface KeptDocument {
  readonly what: KeptKind;
  /** The date of which it tells, where its agreement is at home: marks of earlier versions are in UTC. */
  readonly date: LocalDate;
  readonly until: LocalDate;
  /** Nobody has changed it since; a document that somebody went on writing is theirs. */
  readonly isUnchanged: boolean;
  /** Of a JSON document: what stands in it. */
  readonly value?: Readonly<Record<string, unknown>>;
}

/** What a text says of itself; undefined where leadpact did not write it. */
export function readKept(text: string): KeptDocument | undefined {
  return text.startsWith('{') ? readJson(text) : readLine(text);
}

const line = new RegExp(
  `(?:<!-- )?${begin} (([a-z]+), as of (\\S+), until (\\S+)), seal ([0-9a-f]{64})(?: -->)?`,
);

/** Longer than any such line, and short enough to be looked through. */
const longest = 400;

/** Whatever stands behind the line was added by somebody. */
function readLine(text: string): KeptDocument | undefined {
  const start = text.lastIndexOf(begin);
  if (start < 0) return undefined;
  const from = Math.max(0, start - '<!-- '.length);
  const match = line.exec(text.slice(from, from + longest));
  if (match === null) return undefined;
  const [whole, facts = '', what, asOf, until, seal] = match;
  const at = from + match.index;
  const isLast = text.slice(at + whole.length).trim() === '';
  return documentOf({ what, asOf, until }, isLast && seal === sealOfText(text.slice(0, at), facts));
}

function readJson(text: string): KeptDocument | undefined {
  // Most files are not worth parsing.
  if (!text.slice(0, longest).includes('"kept"')) return undefined;
  const value = parsed(text);
  const kept = value?.['kept'];
  if (value === undefined || !isRecord(kept)) return undefined;
  const { seal, ...rest } = kept;
  const document = documentOf(rest, seal === sealOfJson({ ...value, kept: rest }));
  return document && { ...document, value };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function documentOf(
  { what, asOf, until }: { readonly [key in 'what' | 'asOf' | 'until']?: unknown },
  isUnchanged: boolean,
): KeptDocument | undefined {
  const kind = keptKinds.find((each) => each === what);
  if (kind === undefined || typeof asOf !== 'string' || typeof until !== 'string') return undefined;
  if (parseInstant(asOf) === undefined || parseLocalDate(until) === undefined) return undefined;
  return { what: kind, date: asOf.slice(0, '2027-01-01'.length), until, isUnchanged };
}
