import type { AttributeType } from '../../../criteria/attribute.ts';
import type { Criterion } from '../../../criteria/criterion.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Field } from '../../../model/field.ts';
import type { Invariant } from '../../../model/invariant.ts';
import { numberWords } from '../../../model/words/number-words.ts';
import { type Entry, keyed } from '../form.ts';
import { criterion } from '../say/conditions.ts';
import { valueWords } from '../say/field-values.ts';
import { entries } from '../say/parts.ts';
import { choice, count, listOf, text, word, wordList, yesNo } from '../say/plain.ts';
import { row, type Teller } from '../teller.ts';
import { definition } from './definition.ts';

const type = choice<AttributeType>({
  enum: { en: 'one of some values', de: 'einer von mehreren Werten' },
  set: { en: 'any of some values', de: 'beliebige von mehreren Werten' },
  integer: { en: 'whole number', de: 'ganze Zahl' },
  decimal: { en: 'number with decimals', de: 'Zahl mit Nachkommastellen' },
  boolean: { en: 'yes or no', de: 'ja oder nein' },
  date: { en: 'date', de: 'Datum' },
  text: { en: 'text', de: 'Text' },
});

export const tellField: Teller<Field> = (field, spot) => {
  const number: Teller<number> = row({
    words: (value, { language }) => numberWords(value, field.scale, language),
    meaning: (value) => numberWords(value, field.scale, 'en'),
  });
  return keyed<Field>({
    ...definition,
    type: ['Type', 'Art', type],
    unit: ['Unit', 'Einheit', text],
    scale: ['Digits after the point', 'Nachkommastellen', count],
    min: ['Smallest value', 'Kleinster Wert', number, ['no bound', 'ohne Grenze']],
    max: ['Largest value', 'Größter Wert', number, ['no bound', 'ohne Grenze']],
    nullable: ['May be unknown', 'Darf unbekannt sein', yesNo],
    pii: [
      'Personal data',
      'Personenbezogen',
      choice({
        none: { en: 'no', de: 'nein' },
        personal: { en: 'yes', de: 'ja' },
        sensitive: { en: 'yes, sensitive', de: 'ja, besonders schützenswert' },
      }),
    ],
    values: ['Values', 'Werte', listOf((value: string) => field.valueSpellings[value] ?? value)],
    valueTitles: ['Value', 'Wert', entries(text, (value) => field.valueSpellings[value] ?? value)],
    valueSpellings: ['Spelling', 'Schreibweise', entries(word, (value) => value)],
    examples: [
      'Examples',
      'Beispiele',
      listOf((value: string | number | boolean, speaker) => valueWords(field.id, value, speaker)),
    ],
    systems: ['Called in', 'Heißt in', entries(word, (system) => system)],
  })(field, spot);
};

const then: Entry<Criterion> = ['Then', 'Dann', criterion];

export const tellInvariant: Teller<Invariant> = keyed<Invariant>({
  ...definition,
  when: ['When', 'Wenn', criterion],
  then,
});

/** A list of values that conditions name. */
export const tellList: Teller<Agreement['lists'][string]> = keyed<Agreement['lists'][string]>({
  ...definition,
  values: ['Entries', 'Einträge', wordList],
});
