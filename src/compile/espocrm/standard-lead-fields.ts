import type { Store } from './column.ts';

/** Fields that a lead of EspoCRM has from the start and that an attribute may be mapped to, with how they keep a value. */
export const standardLeadFields: Readonly<Record<string, Store>> = {
  accountName: 'text',
  addressCity: 'text',
  addressCountry: 'text',
  addressPostalCode: 'text',
  addressState: 'text',
  description: 'text',
  doNotCall: 'bool',
  emailAddress: 'text',
  firstName: 'text',
  industry: 'enum',
  lastName: 'text',
  opportunityAmount: 'number',
  phoneNumber: 'text',
  source: 'enum',
  status: 'enum',
  title: 'text',
  website: 'text',
};
