import { inside } from '../../../diagnostics/place.ts';
import type { Rule } from '../../rule.ts';

/** Signs that a value of a picklist can have. Source: Metadata API, CustomValue; the field behind it holds as many. */
const longest = 255;

export const longValue: Rule = {
  id: 'targets/long-value',
  severity: 'error',
  owner: 'joint',
  summary: 'Values of lists are short enough to be values of a picklist in Salesforce.',
  why: 'the value is cut there, so no lead ever has the value that criteria and scoring ask for',

  *check({ fields, targets }) {
    if (targets['salesforce'] === undefined) return;
    for (const { id, place, type, valueSpellings, values } of Object.values(fields)) {
      if (type !== 'enum' && type !== 'set') continue;
      for (const value of values) {
        const spelled = valueSpellings[value] ?? value;
        if (spelled.length <= longest) continue;
        yield {
          place: inside(place, 'values'),
          message: `a value of ${id} has ${spelled.length} signs, and a picklist takes ${longest}: ${spelled.slice(0, 40)}…`,
          help: 'write a short value and give it the long text as its title',
        };
      }
    }
  },
};
