import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import { fieldNames } from './field-name.ts';
import type { LeadField } from './lead-field.ts';

/** What one compilation works on: the agreement, the fields of the lead as they become needed, and the script. */
export interface Workbench {
  readonly agreement: Agreement;
  readonly configuration: TargetConfiguration;
  /** Adds the field under the name that its words make, unless it is there, and returns the name. */
  readonly field: (identity: string, words: readonly string[], field: Omit<LeadField, 'name'>) => string;
  /** By name. */
  readonly fields: () => readonly LeadField[];
  /** Adds a statement to the script. */
  readonly run: (statement: string) => void;
  /** Adds a variable that holds the value, and returns its name. */
  readonly variable: (value: string) => string;
  /** The statements so far, in order. */
  readonly statements: () => readonly string[];
}

export function workbenchFor(agreement: Agreement, configuration: TargetConfiguration): Workbench {
  const names = fieldNames(configuration.prefix);
  const fields = new Map<string, LeadField>();
  const statements: string[] = [];
  let variables = 0;
  return {
    agreement,
    configuration,
    field: (identity, words, field) => {
      const name = names.of(identity, words);
      if (!fields.has(name)) fields.set(name, { name, ...field });
      return name;
    },
    fields: () => [...fields.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    run: (statement) => {
      statements.push(statement);
    },
    variable: (value) => {
      variables += 1;
      statements.push(`$v${variables} = ${value}`);
      return `$v${variables}`;
    },
    statements: () => statements,
  };
}
