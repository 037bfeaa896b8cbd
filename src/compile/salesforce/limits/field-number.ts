import { customFieldLimit } from '../custom-field-limit.ts';
import { fieldFiles } from './metadata-file.ts';
import type { PlatformLimit } from './platform-limit.ts';

const most = customFieldLimit.unlimited;

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
