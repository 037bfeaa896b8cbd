import type { Literal } from 'formulon';
import { columnOf, picklistValue } from '../../../src/compile/salesforce/column.ts';
import type { Holding } from '../../../src/compile/salesforce/lead-field.ts';
import type { SalesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import type { Store } from '../../../src/compile/salesforce/standard-lead-fields.ts';
import type { Value } from '../../../src/criteria/attribute.ts';
import type { RandomLead } from './random-lead.ts';
import { storedFactValue } from './stored-fact-value.ts';

/** The lead as the record that formulas see: API name → value, calculated fields left out. */
export type LeadRecord = Readonly<Record<string, Literal>>;

export function recordOf({ fields, stageField, workbench }: SalesforceModel, random: RandomLead): LeadRecord {
  const { agreement } = workbench;
  const record: Record<string, Literal> = {};
  for (const attribute of Object.values(agreement.fields)) {
    const column = columnOf(workbench, attribute);
    const spelled = (value: string): string => picklistValue(column, value);
    const value = random.typed[attribute.id] ?? random.lead.lead[attribute.id];
    record[column.name] = literalOf(column.store, value, attribute.scale, spelled);
  }
  for (const { holds, name } of fields) {
    const held = holds && heldValue(holds, random, agreement);
    if (held !== undefined) record[name] = held;
  }
  return { ...record, [stageField]: picklist(agreement.lifecycle.handoff.stage) };
}

type Agreement = SalesforceModel['workbench']['agreement'];

function heldValue(holds: Holding, random: RandomLead, agreement: Agreement): Literal | undefined {
  const { timeline } = random.lead;
  switch (holds.of) {
    case 'fact': {
      const value = storedFactValue(agreement, random, holds.fact);
      if (value === null) return blank;
      return holds.fact.kind === 'count' || holds.fact.kind === 'points' ? number(value) : datetime(value);
    }
    case 'objection':
      return checkbox(timeline.some(({ what }) => what === 'objection'));
    case 'consent': {
      const given = timeline.find((fact) => fact.what === 'consent' && fact.purpose === holds.purpose);
      return picklist(given?.what === 'consent' ? given.state : '');
    }
    case 'entered':
      return random.reached.has(holds.stage) ? datetime(random.asOf - 1000) : blank;
    default:
      return undefined;
  }
}

function literalOf(
  store: Store,
  value: Value | undefined,
  scale: number,
  spelled: (value: string) => string,
): Literal {
  switch (store) {
    case 'checkbox':
      return checkbox(value === true);
    case 'picklist':
      return picklist(value === undefined ? '' : spelled(String(value)));
    case 'multipicklist': {
      const members = typeof value === 'object' ? value.map(spelled) : [];
      return { type: 'literal', dataType: 'multipicklist', value: members, options: { values: members } };
    }
    case 'number':
      return typeof value === 'number' ? number(value / 10 ** scale) : blank;
    case 'date':
      return typeof value === 'string' ? day(value) : blank;
    case 'text': {
      const text = value === undefined ? '' : String(value);
      return { type: 'literal', dataType: 'text', value: text, options: { length: text.length } };
    }
  }
}

const blank: Literal = { type: 'literal', dataType: 'null', value: null, options: {} };

function number(value: number): Literal {
  return { type: 'literal', dataType: 'number', value, options: { length: 18, scale: 2 } };
}

function checkbox(value: boolean): Literal {
  return { type: 'literal', dataType: 'checkbox', value, options: {} };
}

function picklist(value: string): Literal {
  return { type: 'literal', dataType: 'picklist', value, options: { values: [value] } };
}

function datetime(instant: number): Literal {
  return { type: 'literal', dataType: 'datetime', value: new Date(instant), options: {} };
}

function day(date: string): Literal {
  return { type: 'literal', dataType: 'date', value: new Date(`${date}T00:00:00Z`), options: {} };
}
