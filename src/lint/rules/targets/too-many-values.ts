import { inside } from '../../../diagnostics/place.ts';
import type { Rule } from '../../rule.ts';

/** Values of one restricted picklist. Source: Salesforce help, "Custom Picklist Limits". */
const most = 1000;

export const tooManyValues: Rule = {
  id: 'targets/too-many-values',
  severity: 'error',
  owner: 'joint',
  summary: 'Lists have no more values than a picklist in Salesforce.',
  why: 'the deployment is refused as a whole, on the day on which it was promised',

  *check({ fields, targets }) {
    if (targets['salesforce'] === undefined) return;
    for (const { id, place, systems, type, values } of Object.values(fields)) {
      // A picklist that Salesforce brings is no field of ours.
      if ((type !== 'enum' && type !== 'set') || systems['salesforce'] !== undefined) continue;
      if (values.length <= most) continue;
      yield {
        place: inside(place, 'values'),
        message: `${id} has ${values.length} values, and a restricted picklist takes ${most}`,
        help: 'make it a text and ask for its values with a list, or group the values',
      };
    }
  },
};
