import { type Column, picklistValue } from '../../compile/salesforce/column.ts';
import {
  evaluateFormula,
  type LeadRow,
  type RecordValue,
} from '../../compile/salesforce/read/evaluate-formula.ts';
import type { Expression } from '../../compile/salesforce/read/expression.ts';
import type { FieldMeaning } from '../../compile/salesforce/read/field-meaning.ts';
import type { Agreement } from '../../model/agreement.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { ownValue } from '../../support/own-value.ts';
import type { WitnessLead } from '../witness-lead.ts';
import { saidValue } from './said-value.ts';
import { storedValue } from './stored-value.ts';

/** The lead as the record that formulas see. A calculated field that is compared on its own has its agreed value. */
export function leadRow(
  agreement: Agreement,
  witness: WitnessLead,
  meaningOf: (field: string) => FieldMeaning | undefined,
  partOf: (field: string) => Expression | undefined,
): LeadRow {
  const row: LeadRow = {
    valueOf: (field) => {
      const meaning = meaningOf(field);
      if (meaning?.of !== 'part')
        return meaning === undefined ? null : storedField(agreement, witness, meaning);
      const part = partOf(field);
      return part === undefined ? null : evaluateFormula(part, row);
    },
    now: witness.asOf,
    today: witness.facts.today,
  };
  return row;
}

function storedField(
  agreement: Agreement,
  witness: WitnessLead,
  meaning: Exclude<FieldMeaning, { readonly of: 'part' }>,
): RecordValue {
  const { asOf, facts } = witness;
  switch (meaning.of) {
    case 'column':
      return columnValue(meaning.column, witness);
    case 'consent': {
      const state = facts.consents.get(meaning.purpose) ?? 'none';
      return state === 'none' ? '' : state;
    }
    case 'entered':
      return facts.reached.has(meaning.stage) ? { instant: asOf - 1 } : null;
    case 'fact': {
      const value = storedValue(agreement, witness, meaning.fact);
      const isNumber = meaning.fact.kind === 'count' || meaning.fact.kind === 'points';
      return value === null || isNumber ? value : { instant: value };
    }
    case 'objection':
      return facts.objection;
    case 'saying':
      return saidValue(agreement, meaning.says, witness) ?? null;
    case 'stage':
      return witness.stage;
  }
}

function columnValue(column: Column, { facts }: WitnessLead): RecordValue {
  const { attribute, store } = column;
  const value = ownValue(facts.values, attribute.id);
  switch (store) {
    case 'checkbox':
      return value === true;
    case 'picklist':
      return value === undefined ? '' : picklistValue(column, String(value));
    case 'multipicklist':
      return { members: Array.isArray(value) ? value.map((one) => picklistValue(column, String(one))) : [] };
    case 'number':
      return typeof value === 'number' ? value / 10 ** attribute.scale : null;
    case 'date':
      return typeof value === 'string' ? { day: dayOfDate(value) } : null;
    case 'text':
      return value === undefined ? '' : String(value);
  }
}
