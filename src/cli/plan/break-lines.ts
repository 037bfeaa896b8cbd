import { breakWords } from '../../plan/words/break-words.ts';
import { breakSeverity } from './break-severity.ts';
import type { PlanTelling } from './plan-telling.ts';

/** What breaks the plan, each with its numbers and its place. */
export function breakLines(telling: PlanTelling): readonly string[] {
  const { reading, language, say } = telling;
  if (reading.breaks.length === 0)
    return [say('Nothing breaks this plan.', 'Nichts spricht gegen diesen Plan.')];
  const title = telling.bold(say('What breaks it', 'Woran er scheitert'));
  const words = {
    error: say('error', 'Fehler'),
    warning: say('warning', 'Warnung'),
    info: say('note', 'Hinweis'),
  };
  return [
    title,
    ...reading.breaks.flatMap((found) => [
      `  ${words[breakSeverity(found)]}: ${breakWords(reading.agreement, found, language)}`,
      `    ${telling.faint(`${telling.where(found.place)}, leadpact explain plan/${found.kind}`)}`,
    ]),
  ];
}
