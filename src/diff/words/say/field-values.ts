import type { Value } from '../../../criteria/attribute.ts';
import type { SingleValue } from '../../../model/field-values.ts';
import { readingWords } from '../../../model/words/reading-words.ts';
import type { Speaker } from '../speaker.ts';
import { said, type Teller } from '../teller.ts';
import { titleOf } from './named.ts';
import { entries } from './parts.ts';
import { listOf } from './plain.ts';

/** A value in the words of its field. */
export function valueWords(field: string, value: Value, { names, language }: Speaker): string {
  return readingWords({ op: 'exists', attribute: field }, value, names, language);
}

/** Field by field the values that count. */
export const fieldValues: Teller<Readonly<Record<string, readonly SingleValue[]>>> = (record, spot) =>
  Object.keys(record).flatMap((field) =>
    entries(
      listOf((value: SingleValue, speaker) => valueWords(field, value, speaker)),
      (id) => titleOf('field', id, spot.speaker),
    )({ [field]: record[field] ?? [] }, spot),
  );

/** Field by field what a lead or a company is. */
export const values: Teller<Readonly<Record<string, Value | undefined>>> = (record, spot) =>
  Object.keys(record).flatMap((field) =>
    entries(
      said((value: Value | undefined, speaker) =>
        value === undefined ? '' : valueWords(field, value, speaker),
      ),
      (id) => titleOf('field', id, spot.speaker),
    )({ [field]: record[field] }, spot),
  );
