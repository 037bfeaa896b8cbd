import type { BreakKind } from '../plan/breaks/plan-break.ts';
import { planReadings } from '../plan/plan-reading.ts';
import { breakWords } from '../plan/words/break-words.ts';
import type { Rule } from './rule.ts';

/** The check of a rule for one assumption that can break a plan; the plan itself finds the numbers. */
export function brokenPlans(kind: BreakKind, help: string): Rule['check'] {
  return (agreement) =>
    planReadings(agreement).flatMap(({ breaks }) =>
      breaks
        .filter((found) => found.kind === kind)
        .map((found) => ({ place: found.place, message: breakWords(agreement, found, 'en'), help })),
    );
}
