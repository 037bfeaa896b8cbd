import type { Agreement } from '../../model/agreement.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { readingWords } from '../../model/words/reading-words.ts';
import type { WrittenRecord } from '../../scenario/flow-yaml.ts';
import { phrases } from './phrases.ts';
import { possibleAdditions } from './possible-additions.ts';
import { readValue } from './read-value.ts';
import type { Titles } from './titles.ts';

/** How additions are called, in the order in which `possibleAdditions` names them. */
export interface AdditionWords {
  readonly happenings: readonly (readonly [what: string, words: string])[];
  /** Dates are called what they are, which only the day tells. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export function additionWords(agreement: Agreement, titles: Titles, language: ToolLanguage): AdditionWords {
  const { happenings, values } = possibleAdditions(agreement);
  const fields = Object.values(agreement.fields).filter(({ type }) => type !== 'date');
  return {
    happenings: happenings.map((happening) => [
      phrases['signal' in happening ? 'oneMore' : 'consent'][language],
      happeningWords(happening, titles),
    ]),
    values: Object.fromEntries(
      fields.map((field) => [
        field.id,
        (values[field.id] ?? []).map((value) =>
          readingWords(
            { op: 'exists', attribute: field.id },
            readValue(value, field) ?? null,
            agreement,
            language,
          ),
        ),
      ]),
    ),
  };
}

function happeningWords({ signal, properties, consent }: WrittenRecord, titles: Titles): string {
  if (signal === undefined) {
    const [purpose = ''] = Object.keys(consent ?? {});
    return titles.consentPurposes[purpose] ?? purpose;
  }
  const name = titles.signals[String(signal)] ?? String(signal);
  return properties === undefined ? name : `${name} (${Object.values(properties ?? {}).join(', ')})`;
}
