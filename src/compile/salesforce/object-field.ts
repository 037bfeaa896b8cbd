import type { LeadField } from './lead-field.ts';

/** Objects beside the lead that get fields. */
export type OtherObject = 'Account' | 'Contact' | 'Opportunity';

/** A custom field of an object beside the lead. */
export interface ObjectField {
  readonly object: OtherObject;
  readonly field: LeadField;
  /** API name of the lead's field that it takes its value from when the lead is converted. */
  readonly from?: string;
}
