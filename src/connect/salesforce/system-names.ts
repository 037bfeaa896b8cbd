import type { Expression } from '../../compile/salesforce/read/expression.ts';
import { type FieldMeaning, fieldMeanings } from '../../compile/salesforce/read/field-meaning.ts';
import { parseFormula } from '../../compile/salesforce/read/parse-formula.ts';
import { salesforce } from '../../compile/salesforce/salesforce.ts';
import { type SalesforceModel, salesforceModel } from '../../compile/salesforce/salesforce-model.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import { fileName } from '../artefact-file.ts';

/** What leadpact writes for Salesforce today, and what its names stand for. */
export interface SystemNames {
  readonly agreement: Agreement;
  readonly model: SalesforceModel;
  readonly meaningOf: (field: string) => FieldMeaning | undefined;
  /** The formula that is written for a field today. */
  readonly writtenOf: (field: string) => Expression | undefined;
  readonly isExact: (clause: string) => boolean;
  /** Is there a file of this name among those that leadpact writes? */
  readonly isOwnFile: (path: string) => boolean;
}

export function systemNames(agreement: Agreement, configuration: TargetConfiguration): SystemNames {
  const model = salesforceModel(agreement, configuration);
  const meanings = fieldMeanings(model);
  const formulas = new Map(
    model.fields.flatMap(({ formula, name }) => (formula === undefined ? [] : [[name, formula]])),
  );
  const parsed = new Map<string, Expression>();
  const { artifacts, clauses } = salesforce.compile(agreement, configuration);
  const files = new Set(artifacts.map(({ path }) => fileName(path)));
  const exact = new Set(clauses.flatMap(({ fidelity, id }) => (fidelity === 'exact' ? [id] : [])));
  return {
    agreement,
    model,
    meaningOf: (field) => meanings.get(field),
    writtenOf: (field) => {
      const formula = formulas.get(field);
      const known = parsed.get(field) ?? (formula === undefined ? undefined : parseFormula(formula));
      if (known !== undefined) parsed.set(field, known);
      return known;
    },
    isExact: (clause) => exact.has(clause),
    isOwnFile: (path) => files.has(fileName(path)),
  };
}
