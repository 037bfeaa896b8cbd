import type { FieldType } from '../contact-field.ts';

/** One question of a segment about a field of the contact. */
export interface Filter {
  readonly field: string;
  readonly type: FieldType;
  readonly operator: Operator;
  /** Null where the operator asks for nothing. */
  readonly value: string | number | readonly string[] | null;
}

type Operator =
  | '='
  | '!='
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'empty'
  | '!empty'
  | 'like'
  | '!like'
  | 'in'
  | '!in'
  | 'regexp'
  | '!regexp'
  | 'startsWith'
  | 'endsWith';

/** Which operators Mautic offers for a field of this type. */
export const operatorsOf: Readonly<Record<FieldType, readonly Operator[]>> = {
  boolean: ['=', '!='],
  date: ['=', '!=', 'gt', 'gte', 'lt', 'lte', 'empty', '!empty'],
  datetime: ['=', '!=', 'gt', 'gte', 'lt', 'lte', 'empty', '!empty'],
  multiselect: ['in', '!in', 'empty', '!empty'],
  number: ['=', '!=', 'gt', 'gte', 'lt', 'lte', 'empty', '!empty'],
  select: ['=', '!=', 'empty', '!empty', 'regexp', '!regexp', 'in', '!in'],
  text: ['=', '!=', 'empty', '!empty', 'like', '!like', 'regexp', '!regexp', 'startsWith', 'endsWith'],
};

/** As the REST API takes it; `or` begins another alternative, `and` belongs to the one before. */
export function filterBody({ field, operator, type, value }: Filter, glue: 'and' | 'or'): unknown {
  return { glue, field, object: 'lead', type, operator, properties: { filter: value } };
}
