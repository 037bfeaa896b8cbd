import type { Level } from '../../model/escalation.ts';
import { say, type View } from '../view.ts';

/** What opens a level, as the end of a sentence that begins “opens when” (semantics §6). */
export function opensWords(view: View, { level }: Level): string {
  const p = view.agreement.escalation.parameters;
  if (level === 1) return say(view, 'a period is missed', 'ein Zeitraum verfehlt wird');
  if (level === 2)
    return say(
      view,
      `${p.consecutiveWeeks} weeks in a row are missed, or ${p.windowMissed} of ${p.windowWeeks}`,
      `${p.consecutiveWeeks} Wochen nacheinander verfehlt werden oder ${p.windowMissed} von ${p.windowWeeks}`,
    );
  return say(
    view,
    `it lasts ${p.durationWeeks} weeks, or happens ${p.recurrences} times within ${p.recurrenceWeeks} weeks`,
    `es ${p.durationWeeks} Wochen dauert oder ${p.recurrences}-mal in ${p.recurrenceWeeks} Wochen auftritt`,
  );
}
