import { fieldFiles } from './metadata-file.ts';
import type { PlatformLimit } from './platform-limit.ts';

/** Custom fields of an object in the Unlimited Edition. Source: Salesforce Help, "Custom Fields Allowed Per Object". */
const most = 800;

export const fieldNumber: PlatformLimit = {
  id: 'field-number',
  *check(tree) {
    const custom = fieldFiles(tree).filter(({ name, object }) => object === 'Lead' && name.endsWith('__c'));
    const [first] = custom.slice(most);
    if (first !== undefined)
      yield {
        path: first.path,
        message: `it is one of ${custom.length} custom fields of the lead, and no edition takes more than ${most}`,
      };
  },
};
