import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { Text } from '../../model/text.ts';
import { type ToolLanguage, textIn, toolLanguages } from '../../model/words/language.ts';
import { shortHash } from '../../support/short-hash.ts';
import type { PersonField } from './person-field.ts';

/** What one compilation works on: the agreement, and the person's fields as they become needed. */
export interface Workbench {
  readonly agreement: Agreement;
  /** In the agreement's first language. */
  readonly words: (text: Text) => string;
  /** The language of the tool's own words: the agreement's first, where the tool speaks it. */
  readonly language: ToolLanguage;
  /** What names begin with, in lower case: `lp`. */
  readonly prefix: string;
  /** Adds a field of ours unless it is there, and returns its API name. */
  readonly field: (identity: string, words: readonly string[], field: Omit<PersonField, 'name'>) => string;
  /** Everything added, by API name. */
  readonly fields: () => readonly PersonField[];
}

export function workbenchFor(agreement: Agreement, configuration: TargetConfiguration): Workbench {
  const letters = configuration.prefix.replaceAll(/[^a-zA-Z0-9]/g, '').toLowerCase();
  const fields = new Map<string, PersonField & { readonly identity: string }>();
  const [first = 'en'] = agreement.languages;
  return {
    agreement,
    words: (text) => textIn(text, first).replaceAll(/\s+/g, ' ').trim(),
    language: toolLanguages.find((each) => each === first.split('-')[0]) ?? 'en',
    prefix: letters,
    field: (identity, words, field) => {
      const plain =
        letters +
        words
          .flatMap((word) => word.split('-'))
          .map(capitalized)
          .join('');
      const taken = fields.get(plain.toLowerCase());
      const isFree = taken === undefined || taken.identity === identity;
      const isValid = /^[a-z][a-zA-Z0-9]*$/.test(plain) && plain.length <= 60;
      const name =
        isFree && isValid
          ? plain
          : `${plain.replaceAll(/[^a-zA-Z0-9]/g, '').slice(0, 53)}X${shortHash(identity)}`;
      const key = name.toLowerCase();
      if (!fields.has(key)) fields.set(key, { name, identity, ...field });
      return name;
    },
    fields: () =>
      [...fields.values()]
        .map(({ identity: _, ...field }) => field)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function capitalized(word: string): string {
  return word.replace(/^./, (first) => first.toUpperCase());
}
