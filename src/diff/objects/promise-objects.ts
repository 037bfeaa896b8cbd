import { compareCodePoints } from '../../support/code-points.ts';
import { calendarTerms } from './calendar-terms.ts';
import { type ObjectsOf, objects, single, whole } from './defined-object.ts';

export type PromiseNoun = 'calendar' | 'sla' | 'touches' | 'commitment' | 'escalation' | 'waiver' | 'miss';

/** What one side promises the other, and what follows when it is missed. */
export const promiseObjects: Readonly<Record<PromiseNoun, ObjectsOf>> = {
  calendar: objects(({ calendars }) => calendars, { aspects: { terms: calendarTerms } }),
  sla: objects(({ slas }) => slas, {
    aspects: {
      promise: ({ id, owner, side, clock, within, grace, hardLimit, restart, compliance, escalates }) => {
        return { id, owner, side, clock, within, grace, hardLimit, restart, compliance, escalates };
      },
      warnings: ({ warnAt }) => ({ warnAt }),
    },
    decides: ({ applies, clock, within, grace, hardLimit }) => {
      return { applies, clock, within, grace, hardLimit };
    },
  }),
  touches: objects(({ touchPolicies }) => touchPolicies, { aspects: { promise: whole.terms } }),
  commitment: objects(({ commitments }) => commitments, { aspects: { promise: whole.terms } }),
  escalation: single('escalation', ({ escalation }) => escalation, {
    aspects: {
      // What happens at one share happens at once, in whatever order it is written.
      terms: ({ perLead, ...terms }) => ({
        ...terms,
        perLead: perLead.toSorted((left, right) => compareCodePoints(left.id, right.id)),
      }),
    },
  }),
  waiver: objects(({ waivers }) => waivers, { aspects: whole }),
  miss: objects(({ misses }) => misses, { aspects: whole }),
};
