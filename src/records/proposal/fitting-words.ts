import type { AgreedNoun } from '../../model/link/source/name-column.ts';
import type { CellReading } from '../../model/source.ts';
import { noStage } from '../../model/source-words.ts';
import { normalText } from '../../support/normal-text.ts';
import { ownValue } from '../../support/own-value.ts';
import { sayingOf } from './documents/saying.ts';
import { type Draft, withName } from './draft.ts';
import { type Mapping, withoutPart, withWords, writtenSource } from './mapping.ts';
import { writtenAt } from './mentioned-names.ts';
import { freeId, unsafeNames } from './new-id.ts';
import type { SeenWord } from './seen-words.ts';
import { stageRole } from './stage-role.ts';

/** A mapping and a draft that know every word of the columns looked at so far. */
export interface Fitted {
  readonly mapping: Mapping;
  readonly draft: Draft;
}

/** The mapping without words that the file does not have: what nobody saw is no part of a proposal. */
export function withoutUnseen(mapping: Mapping, { path, words }: WordColumn): Mapping {
  if (mapping.document === undefined || path.length === 0) return mapping;
  const seen = new Set(words.map(({ word }) => normalText(word)));
  let next = mapping;
  for (const key of ['values', 'waiting']) {
    const written = writtenAt(writtenSource(mapping.document), [...path, key]);
    if (typeof written !== 'object' || written === null || Array.isArray(written)) continue;
    for (const word of Object.keys(written).filter((each) => !seen.has(normalText(each))))
      next = withoutPart(next, [...path, key, word]) ?? next;
  }
  return next;
}

/** A column of names: where the mapping speaks of it, and what was seen in it. */
export interface WordColumn {
  readonly part: string;
  /** Empty where no document says how the files are read. */
  readonly path: readonly string[];
  readonly noun: AgreedNoun;
  readonly reading: Extract<CellReading, { as: 'name' }>;
  readonly words: readonly SeenWord[];
  /** Words that stand in so few rows of all columns that they are slips rather than names; normalised. */
  readonly slips: ReadonlySet<string>;
}

/** In fewer rows, and in less than a thousandth of them, a word is a slip. */
const fewestRows = 5;

/** Of words that several columns hold, those that are rare in all of them together. */
export function rareWords(columns: readonly (readonly SeenWord[])[]): ReadonlySet<string> {
  const rows = new Map<string, number>();
  for (const { word, rows: more } of columns.flat()) {
    const normal = normalText(word);
    rows.set(normal, (rows.get(normal) ?? 0) + more);
  }
  const all = [...rows.values()].reduce((sum, more) => sum + more, 0);
  return new Set(
    [...rows].filter(([, some]) => some < fewestRows && some * 1000 < all).map(([word]) => word),
  );
}

/**
 * Gives every word that means nothing yet an id of its own, made of the word. Slips are left out, and so is what files
 * without a mapping hold instead of an id. Undefined where the mapping has no room for a word.
 */
export function fittedWords(
  { mapping, draft }: Fitted,
  column: WordColumn,
): { readonly fitted: Fitted; readonly slips: readonly string[] } | undefined {
  const { noun, reading, part, path } = column;
  const values = new Map<string, { readonly id: string; readonly note: string }>();
  const slips: string[] = [];
  let next = draft;
  for (const { word, rows } of column.words.filter((each) => isMeant(reading, each))) {
    const known = ownValue(reading.names, normalText(word));
    const id = known ?? idOfWord(next, noun, word);
    if (known === undefined && isSlip(word, id, column)) {
      slips.push(word);
      continue;
    }
    if (known === undefined && normalText(word) !== id) values.set(word, { id, note: noteOf(draft, rows) });
    next = withName(next, noun, id, { seen: rows, words: [word], parts: [part] });
  }
  if (path.length === 0) return { fitted: { mapping, draft: next }, slips };
  const changed = withWords(mapping, path, { values, ignore: slips });
  return changed && { fitted: { mapping: changed, draft: next }, slips };
}

/** Not left out on purpose; in a log some words mean no stage at all. */
function isMeant({ ignored, names }: WordColumn['reading'], { word }: SeenWord): boolean {
  const normal = normalText(word);
  return !ignored.includes(normal) && ownValue(names, normal)?.startsWith(noStage) !== true;
}

/** A word that is rare, that no document can have as a key, or that stands where an id has to. */
function isSlip(word: string, id: string, { slips, path }: WordColumn): boolean {
  const normal = normalText(word);
  return slips.has(normal) || unsafeNames.has(word) || (path.length === 0 && id !== normal);
}

function noteOf(draft: Draft, rows: number): string {
  const { say, seen } = sayingOf(draft);
  return seen(rows, say('rows', 'Zeilen'));
}

/** The id that another column gave the same word, or a new one. */
function idOfWord({ names }: Draft, noun: AgreedNoun, word: string): string {
  const known = [...(names.get(noun) ?? [])];
  const same = known.find(
    ([id, { words }]) =>
      id === normalText(word) || words.some((each) => normalText(each) === normalText(word)),
  );
  return same?.[0] ?? freeId(word, noun, new Set(known.map(([id]) => id)));
}

/**
 * Owners: only ids that lead to nobody by themselves become members. A column that holds names is not read at all, for
 * nothing that is measured at first needs it, and names would stay in the history of the repository for ever.
 */
export function fittedMembers(
  fitted: Fitted,
  column: WordColumn,
): { readonly fitted: Fitted; readonly names: number } | undefined {
  const { reading, words, path } = column;
  const unknown = words.filter(({ word }) => !Object.hasOwn(reading.names, normalText(word)));
  const names = unknown.filter(({ word }) => !isPseudonym(word));
  if (names.length > 0 && path.length > 0) {
    const without = withoutPart(fitted.mapping, path);
    return without && { fitted: { ...fitted, mapping: without }, names: names.length };
  }
  const next = fittedWords(fitted, column);
  return next && { fitted: next.fitted, names: 0 };
}

/** Such as m-101 or 005000000000001: it has a digit, no blank and is no address. */
function isPseudonym(word: string): boolean {
  return /^[\p{L}\p{N}_-]*\p{N}[\p{L}\p{N}_-]*$/u.test(word);
}

/** Stages of deals are finer than those of leads: a new one means what the others of the column mean most often. */
export function fittedDealStages({ mapping, draft }: Fitted, column: WordColumn): Fitted | undefined {
  const { reading, words, path } = column;
  const meanings = words.flatMap(({ word }) => {
    const known = ownValue(reading.names, normalText(word));
    return known === undefined ? [] : [known];
  });
  const usual = mostFrequent(meanings.filter((id) => stageRole(id, []) !== 'won'));
  const values = new Map<string, { readonly id: string; readonly note: string }>();
  for (const { word, rows } of words) {
    const normal = normalText(word);
    if (Object.hasOwn(reading.names, normal) || reading.ignored.includes(normal)) continue;
    const role = stageRole('', [word]);
    const same = role === 'won' ? meanings.find((id) => stageRole(id, []) === 'won') : usual;
    if (same !== undefined) values.set(word, { id: same, note: noteOf(draft, rows) });
    else {
      const without = withoutPart(mapping, path);
      return without && { mapping: without, draft };
    }
  }
  const changed = withWords(mapping, path, { values, ignore: [] });
  return changed === undefined ? undefined : { mapping: changed, draft };
}

function mostFrequent(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, left], [, right]) => right - left)[0]?.[0];
}

const activityWords: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['template-email', /template|mass|list ?e-?mail|serienmail|massenmail|newsletter/i],
  ['call', /call|anruf|telef|phone/i],
  ['email', /e-?mail/i],
  ['meeting', /meeting|termin|besuch|visit|event|demo/i],
  ['linkedin', /linkedin/i],
  ['sms', /sms|text message/i],
  ['letter', /letter|brief|postal/i],
];

/** Kinds of activities by their words; what no word tells is left out on purpose. */
export function fittedActivities(
  { mapping, draft }: Fitted,
  { reading, words, path }: WordColumn,
): { readonly fitted: Fitted; readonly ignored: readonly string[] } | undefined {
  const unknown = words.filter(
    ({ word }) =>
      !Object.hasOwn(reading.names, normalText(word)) && !reading.ignored.includes(normalText(word)),
  );
  const values = new Map<string, { readonly id: string; readonly note: string }>();
  const ignore: string[] = [];
  for (const { word, rows } of unknown) {
    const found = activityWords.find(([, pattern]) => pattern.test(word));
    if (found === undefined) ignore.push(word);
    else values.set(word, { id: found[0], note: noteOf(draft, rows) });
  }
  if (unknown.length === 0) return { fitted: { mapping, draft }, ignored: [] };
  const changed = withWords(mapping, path, { values, ignore });
  return changed && { fitted: { mapping: changed, draft }, ignored: ignore };
}
