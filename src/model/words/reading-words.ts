import type { Value } from '../../criteria/attribute.ts';
import type { AttributeTest, Criterion } from '../../criteria/criterion.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Names as AllNames } from './criterion-words.ts';
import { type Bilingual, type ToolLanguage, textIn } from './language.ts';
import { numberWords } from './number-words.ts';

/** Nothing but values and points is read. */
type Names = Pick<AllNames, 'fields' | 'scorings'>;

/** What a condition read of a lead, e.g. `45`, `180 people`, `Director`; null = nothing is known. */
export function readingWords(
  condition: Criterion,
  value: Value | null,
  names: Names,
  language: ToolLanguage,
): string {
  if (value === null) return said.unknown[language];
  if (typeof value === 'boolean') return said[value ? 'yes' : 'no'][language];
  if ('attribute' in condition) return attributeWords(condition, value, names, language);
  if (condition.op === 'signal') return eventWords(Number(value), language);
  if (typeof value === 'number') return numberWords(value, scaleOf(names), language);
  const word = String(value);
  if (condition.op === 'outcome') return outcomeTitle(word, names, language);
  return (condition.op === 'consent' && ownValue(consents, word)?.[language]) || word;
}

function attributeWords(
  { attribute }: AttributeTest,
  value: Exclude<Value, boolean>,
  { fields }: Names,
  language: ToolLanguage,
): string {
  const field = ownValue(fields, attribute);
  if (typeof value === 'number') {
    const digits = numberWords(value, field?.scale ?? 0, language);
    return field?.unit === undefined ? digits : `${digits} ${textIn(field.unit, language)}`;
  }
  const all = typeof value === 'string' ? [value] : value;
  if (all.length === 0) return said.none[language];
  const title = (each: string): string => textIn(ownValue(field?.valueTitles ?? {}, each) ?? {}, language);
  return all.map((each) => title(each) || (ownValue(field?.valueSpellings ?? {}, each) ?? each)).join(', ');
}

function eventWords(count: number, language: ToolLanguage): string {
  if (count === 0) return said.noEvent[language];
  return `${count} ${said[count === 1 ? 'event' : 'events'][language]}`;
}

const said = {
  unknown: { en: 'nothing known', de: 'nichts bekannt' },
  yes: { en: 'yes', de: 'ja' },
  no: { en: 'no', de: 'nein' },
  none: { en: 'none', de: 'keines' },
  noEvent: { en: 'no event', de: 'kein Ereignis' },
  event: { en: 'event', de: 'Ereignis' },
  events: { en: 'events', de: 'Ereignisse' },
} satisfies Readonly<Record<string, Bilingual>>;

/** How a consent stands. */
const consents: Readonly<Record<string, Bilingual>> = {
  given: { en: 'given', de: 'erteilt' },
  none: { en: 'never asked', de: 'nie abgefragt' },
  withdrawn: { en: 'withdrawn', de: 'widerrufen' },
};

function outcomeTitle(id: string, { scorings }: Names, language: ToolLanguage): string {
  const outcomes = Object.values(scorings).find(({ isDefault }) => isDefault)?.outcomes ?? [];
  return textIn(outcomes.find((outcome) => outcome.id === id)?.title ?? {}, language) || id;
}

/** Points are those of the default scoring. */
function scaleOf({ scorings }: Names): number {
  return Object.values(scorings).find(({ isDefault }) => isDefault)?.scale ?? 0;
}
