import type { Text } from '../../../model/text.ts';
import { textIn } from '../../../model/words/language.ts';
import type { LeadField } from '../lead-field.ts';
import { fallbackLocale, localeOf } from './locale.ts';

/** Labels, options and tooltips of the fields, one document for each language of the agreement that EspoCRM has. */
export function labelsByLocale(
  fields: readonly LeadField[],
  languages: readonly string[],
): ReadonlyMap<string, unknown> {
  const [first = 'en'] = languages;
  const byLocale = new Map<string, unknown>();
  // Without English the first language stands where EspoCRM looks last.
  for (const language of [...languages, first]) {
    const locale = localeOf(language);
    if (locale !== undefined && !byLocale.has(locale)) byLocale.set(locale, labels(fields, language));
  }
  if (!byLocale.has(fallbackLocale)) byLocale.set(fallbackLocale, labels(fields, first));
  return byLocale;
}

function labels(fields: readonly LeadField[], language: string): unknown {
  const say = (text: Text): string =>
    (text[language] ?? textIn(text, language.split('-')[0] ?? '')).replaceAll(/\s+/g, ' ').trim();
  const options = fields.flatMap(({ name, type }) =>
    type.type === 'enum' || type.type === 'multiEnum'
      ? [[name, Object.fromEntries(type.options.map(({ label, value }) => [value, say(label)]))] as const]
      : [],
  );
  const tooltips = fields.flatMap(({ name, tooltip }) =>
    tooltip === undefined ? [] : [[name, say(tooltip)] as const],
  );
  return {
    fields: Object.fromEntries(fields.map(({ label, name }) => [name, say(label)])),
    options: Object.fromEntries(options),
    tooltips: Object.fromEntries(tooltips),
  };
}
