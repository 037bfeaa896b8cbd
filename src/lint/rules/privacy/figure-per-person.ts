import { inside } from '../../../diagnostics/place.ts';
import type { Rule } from '../../rule.ts';

export const figurePerPerson: Rule = {
  id: 'privacy/figure-per-person',
  severity: 'error',
  owner: 'joint',
  summary: 'A metric is taken apart by member only under a works agreement.',
  why: 'it watches how single people work; without the works council that is forbidden in many countries, and people learn to look good instead of calling leads',

  *check({ metrics, privacy }) {
    if (privacy?.worksAgreement !== undefined) return;
    for (const { id, breakdowns, place } of Object.values(metrics)) {
      const index = breakdowns.findIndex(({ by }) => by === 'member');
      if (index < 0) continue;
      yield {
        place: inside(place, 'breakdown', 'by', index),
        message: `metric ${id} is taken apart by member, and no works agreement allows that; it is not measured`,
        help: 'leave `member` out, or name the works agreement: `privacy: { worksAgreement: { reference: …, signed: … } }` in the document of kind agreement',
      };
    }
  },
};
