import { ownValue } from '../../../support/own-value.ts';
import type { Rule } from '../../rule.ts';

export const idOfTouches: Rule = {
  id: 'sla/id-of-touches',
  severity: 'error',
  owner: 'joint',
  summary: 'No policy of touches has the id of an SLA.',
  why: 'pages, reports and measurements name a promise on a lead by its id, so a breach of one would be read as a breach of the other',

  *check({ slas, touchPolicies }) {
    for (const policy of Object.values(touchPolicies)) {
      const sla = ownValue(slas, policy.id);
      if (sla === undefined) continue;
      yield {
        place: policy.place,
        message: `${policy.id} is the id of an SLA and of a policy of touches`,
        help: `give one of them another id, with \`renamedFrom: ${policy.id}\` where it was released`,
        related: [{ place: sla.place, message: 'the SLA' }],
      };
    }
  },
};
