import { columnOf, optionValue } from '../../../src/compile/espocrm/column.ts';
import type { EspocrmModel } from '../../../src/compile/espocrm/espocrm-model.ts';
import type { Holding } from '../../../src/compile/espocrm/lead-field.ts';
import type { Value } from '../../../src/criteria/attribute.ts';
import type { RandomLead } from '../salesforce/random-lead.ts';
import { storedFactValue } from '../salesforce/stored-fact-value.ts';

/** What EspoCRM keeps of a lead: attribute → value as its interpreter reads it from the database. */
export type LeadRecord = Readonly<Record<string, unknown>>;

export function recordOf({ workbench }: EspocrmModel, random: RandomLead): LeadRecord {
  const record: Record<string, unknown> = {};
  for (const attribute of Object.values(workbench.agreement.fields)) {
    const column = columnOf(workbench, attribute);
    const value = random.typed[attribute.id] ?? random.lead.lead[attribute.id];
    record[column.name] = storedValue(column, value);
  }
  for (const { holds, name } of workbench.fields()) {
    if (holds !== undefined && holds.of !== 'attribute' && holds.of !== 'work')
      record[name] = heldValue(holds, random, workbench.agreement);
  }
  return record;
}

/** As EspoCRM writes an instant: UTC, whole seconds. */
export function stamp(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
}

function storedValue(column: ReturnType<typeof columnOf>, value: Value | undefined): unknown {
  const { attribute, store } = column;
  switch (store) {
    case 'bool':
      return value === true;
    case 'enum':
      return value === undefined ? null : optionValue(column, String(value));
    case 'multiEnum':
      return typeof value === 'object' ? value.map((each) => optionValue(column, each)) : null;
    case 'number':
      return typeof value === 'number' ? value / 10 ** attribute.scale : null;
    default:
      return value === undefined ? null : String(value);
  }
}

function heldValue(
  holds: Exclude<Holding, { readonly of: 'attribute' | 'work' }>,
  random: RandomLead,
  agreement: EspocrmModel['workbench']['agreement'],
): unknown {
  const { timeline } = random.lead;
  switch (holds.of) {
    case 'fact': {
      const value = storedFactValue(agreement, random, holds.fact);
      return value === null || holds.fact.kind === 'points' ? value : stamp(value);
    }
    case 'objection':
      return timeline.some(({ what }) => what === 'objection');
    case 'consent': {
      const given = timeline.find((fact) => fact.what === 'consent' && fact.purpose === holds.purpose);
      return given?.what === 'consent' ? given.state : null;
    }
    case 'entered':
      return random.reached.has(holds.stage) ? stamp(random.asOf - 1000) : null;
    default:
      return holds satisfies never;
  }
}
