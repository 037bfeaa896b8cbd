import type { Text } from '../../model/text.ts';
import type { RecordedFact } from '../recorded-fact.ts';

/** A field of the lead that leadpact adds. */
export interface LeadField {
  readonly name: string;
  readonly label: Text;
  /** What it holds and, for a stored fact, what its writer has to put there. */
  readonly tooltip?: Text;
  readonly type: FieldType;
  /** Set by the script, so nobody may edit it. */
  readonly computed?: true;
  /** What a field that the script does not set stands for. */
  readonly holds?: Holding;
  /** What the agreement says about a computed field. */
  readonly says?: Saying;
}

export type FieldType =
  | { readonly type: 'bool' | 'date' | 'datetime' | 'text' }
  | { readonly type: 'varchar'; readonly maxLength: number }
  | { readonly type: 'float' | 'int'; readonly min?: number; readonly max?: number }
  | { readonly type: 'enum' | 'multiEnum'; readonly options: readonly Option[] };

export interface Option {
  readonly value: string;
  readonly label: Text;
  readonly style?: 'danger' | 'info' | 'primary' | 'success' | 'warning';
}

export type Holding =
  | { readonly of: 'attribute'; readonly attribute: string }
  | { readonly of: 'fact'; readonly fact: RecordedFact }
  | { readonly of: 'objection' }
  | { readonly of: 'consent'; readonly purpose: string }
  | { readonly of: 'entered'; readonly stage: string }
  | { readonly of: 'work' };

export type Saying =
  | { readonly of: 'band' | 'cell' | 'grade' | 'outcome' | 'total'; readonly scoring: string }
  | { readonly of: 'dimension'; readonly scoring: string; readonly dimension: string }
  | { readonly of: 'first-gate' }
  | { readonly of: 'route' }
  | { readonly of: 'ready'; readonly stage: string }
  | { readonly of: 'qualification'; readonly qualification: string; readonly item?: string };
