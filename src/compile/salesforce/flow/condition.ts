import { type FlowCondition, type FlowValue, ofLead } from './flow.ts';

/** Conditions joined by `and`, `or` or numbers, as outcomes have them. */
export interface Conditions {
  readonly conditions: readonly FlowCondition[];
  readonly logic: string;
}

export function isKnown(field: string): FlowCondition {
  return { left: ofLead(field), operator: 'IsNull', right: { flag: false } };
}

export function isBlank(field: string): FlowCondition {
  return { left: ofLead(field), operator: 'IsNull', right: { flag: true } };
}

export function isEqual(field: string, right: FlowValue): FlowCondition {
  return { left: ofLead(field), operator: 'EqualTo', right };
}

/** All of them, each a condition or alternatives of which one must hold. */
export function allOf(parts: readonly (FlowCondition | readonly FlowCondition[])[]): Conditions {
  const conditions: FlowCondition[] = [];
  const numbered = parts.map((part) => {
    const alternatives: readonly FlowCondition[] = isList(part) ? part : [part];
    const numbers = alternatives.map((condition) => conditions.push(condition));
    return numbers.length === 1 ? numbers.join('') : `(${numbers.join(' OR ')})`;
  });
  if (numbered.length === conditions.length) return { conditions, logic: 'and' };
  return { conditions, logic: numbered.length === 1 ? 'or' : numbered.join(' AND ') };
}

function isList(part: FlowCondition | readonly FlowCondition[]): part is readonly FlowCondition[] {
  return Array.isArray(part);
}
