import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { Text } from '../../model/text.ts';
import { textIn } from '../../model/words/language.ts';
import { aliasesFor } from './alias.ts';
import type { ContactField } from './contact-field.ts';

/** What one compilation works on: the agreement, and the contact's fields as they become needed. */
export interface Workbench {
  readonly agreement: Agreement;
  readonly configuration: TargetConfiguration;
  /** In the agreement's first language, in which Mautic shows labels. */
  readonly words: (text: Text) => string;
  /** Adds a field of ours unless it is there, and returns its alias. */
  readonly field: (identity: string, words: readonly string[], field: Omit<ContactField, 'alias'>) => string;
  /** Everything added, by alias. */
  readonly fields: () => readonly ContactField[];
}

export function workbenchFor(agreement: Agreement, configuration: TargetConfiguration): Workbench {
  const aliases = aliasesFor(configuration.prefix);
  const fields = new Map<string, ContactField>();
  return {
    agreement,
    configuration,
    words: (text) => textIn(text, agreement.languages[0] ?? 'en'),
    field: (identity, words, field) => {
      const alias = aliases.of(identity, words);
      if (!fields.has(alias)) fields.set(alias, { alias, ...field });
      return alias;
    },
    fields: () => [...fields.values()].toSorted((a, b) => (a.alias < b.alias ? -1 : 1)),
  };
}
