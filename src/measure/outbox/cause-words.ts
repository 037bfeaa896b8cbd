import type { EscalationParameters } from '../../model/escalation.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import type { Cause, IncidentEvent } from '../escalation/escalation-event.ts';

/** Why an incident moved, in one sentence; undefined where the judgement already says it. */
export function causeWords(
  cause: Cause,
  { level, opened }: IncidentEvent,
  parameters: EscalationParameters,
  language: ToolLanguage,
): string | undefined {
  const say = (en: string, de: string): string => (language === 'de' ? de : en);
  const p = parameters;
  const closing = level === 1 ? p.closeWeeks : p.closeWeeksFromLevel2;
  switch (cause) {
    case 'missed':
      return undefined;
    case 'consecutive':
      return say(
        `That makes ${p.consecutiveWeeks} missed weeks in a row or more.`,
        `Damit sind ${p.consecutiveWeeks} Wochen nacheinander verfehlt oder mehr.`,
      );
    case 'window':
      return say(
        `Of the last ${p.windowWeeks} weeks, ${p.windowMissed} or more were missed.`,
        `Von den letzten ${p.windowWeeks} Wochen sind ${p.windowMissed} oder mehr verfehlt.`,
      );
    case 'duration':
      return say(
        `It has lasted since ${opened}, ${p.durationWeeks} weeks or more.`,
        `Das dauert seit ${opened}, ${p.durationWeeks} Wochen oder länger.`,
      );
    case 'recurrence':
      return say(
        `Level 2 was reached ${p.recurrences} times or more within ${p.recurrenceWeeks} weeks.`,
        `Stufe 2 wurde binnen ${p.recurrenceWeeks} Wochen ${p.recurrences}-mal oder öfter erreicht.`,
      );
    case 'recovered':
      return say(
        `The promise was kept again for ${closing} weeks or more.`,
        `Die Zusage wurde wieder ${closing} Wochen oder länger eingehalten.`,
      );
    case 'unjudged':
      return say(
        `For ${p.lapseWeeks} weeks there was too little to judge.`,
        `Seit ${p.lapseWeeks} Wochen gab es zu wenig zu beurteilen.`,
      );
    default:
      return cause satisfies never;
  }
}
