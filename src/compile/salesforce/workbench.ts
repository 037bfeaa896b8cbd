import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { Text } from '../../model/text.ts';
import { textIn } from '../../model/words/language.ts';
import { shortHash } from '../../support/short-hash.ts';
import { apiNames } from './api-name.ts';
import { type Ownership, ownershipOf } from './baseline/ownership.ts';
import type { Extract } from './formula/condition-text.ts';
import { audiences, type FieldType, type LeadField, type Saying } from './lead-field.ts';
import type { XmlElement } from './read/metadata-document.ts';

/** What one compilation works on: the agreement, and the lead's fields as they become needed. */
export interface Workbench {
  readonly agreement: Agreement;
  readonly configuration: TargetConfiguration;
  readonly ownership: Ownership;
  /** In the agreement's first language, which is the language of labels and guidance in Salesforce. */
  readonly words: (text: Text) => string;
  /** API name of the field with this identity, with `__c`. */
  readonly fieldName: (identity: string, words: readonly string[]) => string;
  /** Adds the field unless it is there, and returns its API name. */
  readonly add: (field: LeadField) => string;
  readonly extract: Extract;
  readonly fields: () => readonly LeadField[];
  /** Formulas of the calculated fields there are so far, by API name. */
  readonly formulas: () => ReadonlyMap<string, string>;
}

/** A calculated field that everybody may read. */
export interface Calculation {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: FieldType;
  readonly formula: string;
  readonly says?: Saying;
}

/** `baseline`: root elements of retrieved files, by component. */
export function workbenchFor(
  agreement: Agreement,
  configuration: TargetConfiguration,
  baseline: ReadonlyMap<string, XmlElement> = new Map(),
): Workbench {
  const names = apiNames(configuration.prefix);
  const fields = new Map<string, LeadField>();
  const fieldName: Workbench['fieldName'] = (identity, words) => `${names.of(identity, words)}__c`;
  const add = (field: LeadField): string => {
    if (!fields.has(field.name)) {
      fields.set(field.name, field);
      sorted = undefined;
    }
    return field.name;
  };
  // Asked for far more often than anything is added.
  let sorted: readonly LeadField[] | undefined;
  return {
    agreement,
    configuration,
    ownership: ownershipOf(configuration, baseline),
    words: (text) => textIn(text, agreement.languages[0] ?? 'en'),
    fieldName,
    add,
    extract: (formula) => {
      const hash = shortHash(formula);
      const name = fieldName(`condition/${formula}`, ['if', hash]);
      const description =
        'Part of a longer condition, in a field of its own because formulas have to stay short.';
      const part = calculated({
        name,
        label: `Condition ${hash}`,
        description,
        type: { type: 'Checkbox' },
        formula,
      });
      return add({ ...part, isPart: true });
    },
    formulas: () => formulasOf([...fields.values()]),
    fields: () => {
      sorted ??= [...fields.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
      return sorted;
    },
  };
}

/** The formulas among the fields, by API name. */
export function formulasOf(fields: readonly LeadField[]): ReadonlyMap<string, string> {
  return new Map(fields.flatMap(({ formula, name }) => (formula === undefined ? [] : [[name, formula]])));
}

export function calculated(calculation: Calculation): LeadField {
  return { ...calculation, readers: audiences, editors: [] };
}
