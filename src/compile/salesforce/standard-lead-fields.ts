/** How a field keeps its value, as far as formulas care. */
export type Store = 'checkbox' | 'date' | 'multipicklist' | 'number' | 'picklist' | 'text';

/** A field that every Salesforce org has on the lead. */
export interface StandardField {
  readonly store: Store;
  /** Standard value set that holds its values. */
  readonly valueSet?: string;
}

/** Fields of the standard lead that an attribute can stand for. Source: Salesforce object reference, Lead, API 64.0. */
export const standardLeadFields: Readonly<Record<string, StandardField>> = {
  AnnualRevenue: { store: 'number' },
  City: { store: 'text' },
  Company: { store: 'text' },
  Country: { store: 'text' },
  CountryCode: { store: 'picklist' },
  DoNotCall: { store: 'checkbox' },
  Email: { store: 'text' },
  Fax: { store: 'text' },
  FirstName: { store: 'text' },
  HasOptedOutOfEmail: { store: 'checkbox' },
  HasOptedOutOfFax: { store: 'checkbox' },
  Industry: { store: 'picklist', valueSet: 'Industry' },
  LastActivityDate: { store: 'date' },
  LastName: { store: 'text' },
  LeadSource: { store: 'picklist', valueSet: 'LeadSource' },
  MobilePhone: { store: 'text' },
  NumberOfEmployees: { store: 'number' },
  Phone: { store: 'text' },
  PostalCode: { store: 'text' },
  Rating: { store: 'picklist' },
  Salutation: { store: 'picklist', valueSet: 'Salutation' },
  State: { store: 'text' },
  StateCode: { store: 'picklist' },
  Street: { store: 'text' },
  Title: { store: 'text' },
  Website: { store: 'text' },
};
