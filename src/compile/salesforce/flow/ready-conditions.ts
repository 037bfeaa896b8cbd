import type { LeadField } from '../lead-field.ts';
import type { ListFilter, ListView } from '../lifecycle/list-view.ts';
import type { Conditions } from './condition.ts';
import { type FlowCondition, type FlowOperator, type FlowValue, ofLead } from './flow.ts';

/** The filters of a list of ready leads as the conditions of a flow, so that both mean the same leads. */
export function readyConditions(
  { filters, logic }: Pick<ListView, 'filters' | 'logic'>,
  fields: readonly LeadField[],
): Conditions {
  const conditions: FlowCondition[] = [];
  const numbered = filters.map((filter) => {
    const numbers = alternativesOf(filter, fields).map((condition) => conditions.push(condition));
    return numbers.length === 1 ? numbers.join('') : `(${numbers.join(' OR ')})`;
  });
  const together =
    logic === undefined
      ? numbered.join(' AND ')
      : logic.replaceAll(/\d+/g, (number) => numbered[Number(number) - 1] ?? number);
  return { conditions, logic: conditions.length === 1 ? 'and' : together };
}

function alternativesOf(
  { field, operation, value }: ListFilter,
  fields: readonly LeadField[],
): readonly FlowCondition[] {
  const left = ofLead(field);
  if (operation !== 'equals')
    return [{ left, operator: operators[operation], right: { number: Number(value) } }];
  const isCheckbox = fields.find(({ name }) => name === field)?.type.type === 'Checkbox';
  const values: readonly FlowValue[] = isCheckbox
    ? [{ flag: value === '1' }]
    : value.split(',').map((text) => ({ text }));
  return values.map((right) => ({ left, operator: 'EqualTo', right }));
}

const operators = {
  greaterOrEqual: 'GreaterThanOrEqualTo',
  greaterThan: 'GreaterThan',
} as const satisfies Readonly<Record<Exclude<ListFilter['operation'], 'equals'>, FlowOperator>>;
