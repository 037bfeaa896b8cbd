/** An autolaunched flow that Salesforce starts itself: when a lead is saved, or once a day for each lead. */
export interface Flow {
  /** API name. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Place among the flows that a saved lead starts, 1–2000; absent for daily ones. */
  readonly order?: number;
  readonly start: FlowStart;
  readonly formulas: readonly FlowFormula[];
  /** Variables that nothing is ever put into: what empties a date or a number. */
  readonly blanks: readonly FlowBlank[];
  readonly elements: readonly FlowElement[];
}

export type FlowStart = SaveStart | DailyStart;

/** Every time a lead is created or changed and passes the filters. */
export interface SaveStart extends Entry {
  /** Before the save a flow may only change the lead itself, and sees no calculated fields. */
  readonly when: 'before save' | 'after save';
  /** Only when the lead did not pass before: Salesforce asks for it where there are paths. */
  readonly becomesTrue: boolean;
  readonly paths: readonly ScheduledPath[];
}

/** Every day, once for each lead that passes the filters. */
export interface DailyStart extends Entry {
  readonly when: 'daily';
  /** Hour in the time zone of the organisation. */
  readonly hour: number;
}

interface Entry {
  readonly filters: readonly FlowFilter[];
  readonly logic: string;
  /** First element; absent where all happens on the paths. */
  readonly next?: string;
}

/** What happens when the instant in a field of the lead has come, while the lead passes the filters. */
export interface ScheduledPath {
  readonly name: string;
  readonly label: string;
  /** API name of the field. */
  readonly field: string;
  readonly minutesLater: number;
  readonly next: string;
}

export type FlowValue =
  /** `$Record.LP_Due__c`, `$Flow.CurrentDateTime`, or the name of a formula or element */
  | { readonly ref: string }
  | { readonly text: string }
  | { readonly number: number }
  | { readonly flag: boolean };

export type FlowOperator =
  | 'EqualTo'
  | 'GreaterThan'
  | 'GreaterThanOrEqualTo'
  | 'IsChanged'
  | 'IsNull'
  | 'LessThan'
  | 'LessThanOrEqualTo'
  | 'NotEqualTo';

export interface FlowFilter {
  /** API name of a field. */
  readonly field: string;
  readonly operator: FlowOperator;
  readonly value: FlowValue;
}

export interface FlowCondition {
  readonly left: string;
  readonly operator: FlowOperator;
  readonly right: FlowValue;
}

/** A value worked out whenever it is read. */
export interface FlowFormula {
  readonly name: string;
  readonly description: string;
  readonly type: 'Boolean' | 'Date' | 'Number' | 'String';
  readonly expression: string;
}

export interface FlowBlank {
  readonly name: string;
  readonly type: 'Date' | 'DateTime' | 'Number';
}

export type FlowElement = Assignment | Decision | RecordCreate | RecordLookup | RecordUpdate;

export interface ElementHead {
  readonly name: string;
  readonly label: string;
  readonly description: string;
}

/** The first outcome whose conditions hold. */
export interface Decision extends ElementHead {
  readonly kind: 'decision';
  readonly outcomes: readonly Outcome[];
  /** Element to go on with when none does. */
  readonly otherwise?: string;
}

export interface Outcome {
  readonly name: string;
  readonly label: string;
  readonly conditions: readonly FlowCondition[];
  /** `and`, `or`, or the numbers of the conditions, e.g. `1 AND (2 OR 3)`. */
  readonly logic: string;
  readonly next?: string;
}

export interface FieldValue {
  readonly field: string;
  readonly value: FlowValue;
}

/** Changes the lead that is being saved. */
export interface Assignment extends ElementHead {
  readonly kind: 'assignment';
  readonly set: readonly FieldValue[];
  readonly next?: string;
}

/** Changes the lead that started the flow. */
export interface RecordUpdate extends ElementHead {
  readonly kind: 'update';
  readonly set: readonly FieldValue[];
  readonly next?: string;
  readonly fault?: string;
}

export interface RecordCreate extends ElementHead {
  readonly kind: 'create';
  readonly object: 'Task';
  readonly set: readonly FieldValue[];
  readonly next?: string;
  readonly fault: string;
}

/** The first record that passes the filters, under the name of the element. */
export interface RecordLookup extends ElementHead {
  readonly kind: 'lookup';
  readonly object: 'Group';
  readonly filters: readonly FlowFilter[];
  readonly fields: readonly string[];
  readonly next?: string;
  readonly fault: string;
}

/** A field of the lead that started the flow. */
export function ofLead(field: string): string {
  return `$Record.${field}`;
}

/** Path of the flow's file. */
export function flowPath(name: string): string {
  return `force-app/main/default/flows/${name}.flow-meta.xml`;
}

export const now: FlowValue = { ref: '$Flow.CurrentDateTime' };
export const today: FlowValue = { ref: '$Flow.CurrentDate' };
/** Empties a text or picklist. */
export const blank: FlowValue = { ref: '$GlobalConstant.EmptyString' };
