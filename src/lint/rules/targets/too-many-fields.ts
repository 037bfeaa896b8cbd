import { customFieldLimit } from '../../../compile/salesforce/custom-field-limit.ts';
import { salesforceSize } from '../../../compile/salesforce/salesforce-model.ts';
import type { Rule } from '../../rule.ts';

const { enterprise, unlimited } = customFieldLimit;

export const tooManyFields: Rule = {
  id: 'targets/too-many-fields',
  severity: 'warning',
  owner: 'joint',
  summary: 'Salesforce has room for the fields of the lead that the agreement needs.',
  why: 'the deployment is refused as a whole, and what the company has of its own on the lead takes room too',

  *check(agreement) {
    const target = agreement.targets['salesforce'];
    const { fields = 0 } = salesforceSize(agreement) ?? {};
    if (target === undefined || fields <= enterprise) return;
    yield {
      place: target.place,
      message: `the lead gets ${fields} fields of its own; the Enterprise Edition takes ${enterprise}, the Unlimited Edition ${unlimited}`,
      help: 'drop `max` and `decay` of rules where they decide little, for each event that is counted so needs fields of its own, or score outside of Salesforce',
    };
  },
};
