import { inside } from '../../../diagnostics/place.ts';
import { mondaysBetween } from '../../../support/week.ts';
import type { Rule } from '../../rule.ts';

export const longerThanWindow: Rule = {
  id: 'waivers/longer-than-window',
  severity: 'warning',
  owner: 'joint',
  summary: 'A waiver is shorter than the weeks that escalation looks back on.',
  why: 'for all that time nothing can be missed, so the promise has ended and nobody has said so to those who rely on it',

  *check({ escalation, waivers }) {
    const { windowWeeks } = escalation.parameters;
    for (const { from, id, place, to } of Object.values(waivers)) {
      const weeks = [...mondaysBetween(from, to)].length;
      if (weeks < windowWeeks) continue;
      yield {
        place: inside(place, 'to'),
        message: `${id} lasts ${weeks} weeks, and escalation looks back on ${windowWeeks}`,
        help: 'change the promise, or waive fewer weeks and decide again when they are over',
      };
    }
  },
};
