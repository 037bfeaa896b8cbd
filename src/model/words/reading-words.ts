import type { Value } from '../../criteria/attribute.ts';
import type { AttributeTest, Criterion } from '../../criteria/criterion.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Names as AllNames } from './criterion-words.ts';
import { type ToolLanguage, textIn } from './language.ts';
import { numberWords } from './number-words.ts';
import { type ReadingSayings, readingSayings } from './reading-sayings.ts';

/** Nothing but values and points is read. */
type Names = Pick<AllNames, 'fields' | 'scorings'>;

/** What a condition read of a lead, e.g. `45`, `180 people`, `Director`; null = nothing is known. */
export function readingWords(
  condition: Criterion,
  value: Value | null,
  names: Names,
  language: ToolLanguage,
): string {
  return readingIn(readingSayings(language), condition, value, names);
}

/** The same for whoever has the words of one language only. */
export function readingIn(
  said: ReadingSayings,
  condition: Criterion,
  value: Value | null,
  names: Names,
): string {
  const { language } = said;
  if (value === null) return said.unknown;
  if (typeof value === 'boolean') return said[value ? 'yes' : 'no'];
  if ('attribute' in condition) return attributeWords(said, condition, value, names);
  if (condition.op === 'signal') return eventWords(said, Number(value));
  if (typeof value === 'number') return numberWords(value, scaleOf(names), language);
  const word = String(value);
  if (condition.op === 'outcome') return outcomeTitle(word, names, language);
  return (condition.op === 'consent' && ownValue(said.consents, word)) || word;
}

function attributeWords(
  { language, none }: ReadingSayings,
  { attribute }: AttributeTest,
  value: Exclude<Value, boolean>,
  { fields }: Names,
): string {
  const field = ownValue(fields, attribute);
  if (typeof value === 'number') {
    const digits = numberWords(value, field?.scale ?? 0, language);
    return field?.unit === undefined ? digits : `${digits} ${textIn(field.unit, language)}`;
  }
  const all = typeof value === 'string' ? [value] : value;
  if (all.length === 0) return none;
  const title = (each: string): string => textIn(ownValue(field?.valueTitles ?? {}, each) ?? {}, language);
  return all.map((each) => title(each) || (ownValue(field?.valueSpellings ?? {}, each) ?? each)).join(', ');
}

function eventWords(said: ReadingSayings, count: number): string {
  if (count === 0) return said.noEvent;
  return `${count} ${said[count === 1 ? 'event' : 'events']}`;
}

function outcomeTitle(id: string, { scorings }: Names, language: ToolLanguage): string {
  const outcomes = Object.values(scorings).find(({ isDefault }) => isDefault)?.outcomes ?? [];
  return textIn(outcomes.find((outcome) => outcome.id === id)?.title ?? {}, language) || id;
}

/** Points are those of the default scoring. */
function scaleOf({ scorings }: Names): number {
  return Object.values(scorings).find(({ isDefault }) => isDefault)?.scale ?? 0;
}
