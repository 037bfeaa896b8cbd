import type { Rational } from '../../support/rational.ts';
import type { StoredFact } from './stored-fact.ts';

/** A custom field of the lead. */
export interface LeadField {
  /** API name with `__c`. */
  readonly name: string;
  readonly label: string;
  /** What it holds and, for a stored fact, what its writer has to put there. */
  readonly description: string;
  readonly type: FieldType;
  /** Calculated fields; blanks are treated as blanks. */
  readonly formula?: string;
  /** What a field without a formula stands for. */
  readonly holds?: Holding;
  /** What a calculated field says in the agreement's terms; absent for parts of other formulas. */
  readonly says?: Saying;
  /** A part of other formulas that were too long; nothing else names it. */
  readonly isPart?: true;
  /** Who sees it; whoever edits it sees it too. */
  readonly readers: readonly Audience[];
  readonly editors: readonly Audience[];
}

export type Audience = 'marketing' | 'operations' | 'sales';
export const audiences: readonly Audience[] = ['marketing', 'operations', 'sales'];

export type FieldType =
  | { readonly type: 'Checkbox' | 'Date' | 'DateTime' | 'TextArea' }
  | { readonly type: 'Number'; readonly scale: number }
  | { readonly type: 'Text'; readonly length: number }
  | { readonly type: 'MultiselectPicklist' | 'Picklist'; readonly values: readonly PicklistValue[] }
  | { readonly type: 'Picklist'; readonly valueSet: string };

/** The value is its identity; the label may change at any time. */
export interface PicklistValue {
  readonly value: string;
  readonly label: string;
}

/** Where the content of a stored field comes from. */
export type Holding =
  | { readonly of: 'attribute'; readonly attribute: string }
  | { readonly of: 'consent'; readonly purpose: string }
  | { readonly of: 'entered'; readonly stage: string }
  | { readonly of: 'fact'; readonly fact: StoredFact }
  | { readonly of: 'objection' }
  /** Without `works`, people and flows fill it. */
  | { readonly of: 'work'; readonly works?: WorkedOut };

/** What only leadpact can work out, and no formula or flow of Salesforce. */
export type WorkedOut =
  /** Of the newest clock of a promise: its limit, the instant that stopped it, or when a share of the target has passed. */
  | { readonly of: 'clock'; readonly sla: string; readonly instant: 'due' | 'stop' | Rational }
  /** What the lead scored when it entered the handoff stage. */
  | { readonly of: 'handoff'; readonly what: 'total' | 'grade' }
  /** The newest event that counts for another cycle. */
  | { readonly of: 'last-scored' };

/** What the agreement's own evaluation must give for a calculated field. */
export type Saying =
  | {
      readonly of: 'rules';
      readonly scoring: string;
      readonly dimension: string;
      readonly group: string;
      readonly rules: readonly string[];
    }
  | { readonly of: 'dimension'; readonly scoring: string; readonly dimension: string }
  | { readonly of: 'total'; readonly scoring: string }
  | { readonly of: 'band' | 'cell' | 'grade' | 'known' | 'outcome'; readonly scoring: string }
  | { readonly of: 'gate'; readonly gate: string }
  | { readonly of: 'first-gate' }
  | { readonly of: 'ready'; readonly stage: string }
  | { readonly of: 'qualification'; readonly qualification: string; readonly item?: string };

/** Path of the field's file. */
export function fieldPath(name: string, object = 'Lead'): string {
  return `force-app/main/default/objects/${object}/fields/${name}.field-meta.xml`;
}
