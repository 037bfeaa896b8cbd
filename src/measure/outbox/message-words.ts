import type { Agreement } from '../../model/agreement.ts';
import type { Level } from '../../model/escalation.ts';
import { quotedWords, type ToolLanguage, textIn } from '../../model/words/language.ts';
import type { LocalDate } from '../../support/local-date.ts';
import type { BreadthEvent, EscalationEvent, IncidentEvent } from '../escalation/escalation-event.ts';
import { causeWords } from './cause-words.ts';
import { judgementWords } from './judgement-words.ts';
import { namedPromise } from './named-promise.ts';

/** What a message has to say, and in which language. */
interface Wording {
  readonly agreement: Agreement;
  readonly event: EscalationEvent;
  readonly level: Level | undefined;
  readonly by: LocalDate | undefined;
  readonly language: ToolLanguage;
}

export interface MessageWords {
  readonly subject: string;
  readonly lines: readonly string[];
}

export function messageWords(wording: Wording): MessageWords {
  const { event } = wording;
  return event.about === 'breadth' ? breadthWords(wording, event) : incidentWords(wording, event);
}

function incidentWords(wording: Wording, event: IncidentEvent): MessageWords {
  const { agreement, language } = wording;
  const about = `${promiseWords(wording, event.promise)}${scopeWords(wording, event.scope)}`;
  const causes = event.because.map((cause) =>
    causeWords(cause, event, agreement.escalation.parameters, language),
  );
  const judgement = event.block && judgementWords(agreement, event.promise, event.block, language);
  const what = [judgement, ...causes].filter((line) => line !== undefined);
  if (event.kind === 'close')
    return { subject: `${say(language, 'Closed', 'Erledigt')}: ${about}`, lines: what };
  if (event.kind === 'lapse')
    return { subject: `${say(language, 'Lapsed', 'Erloschen')}: ${about}`, lines: what };
  return { subject: `${levelWords(wording)}: ${about}`, lines: [...what, ...callWords(wording)] };
}

function breadthWords(wording: Wording, { side, promises, week }: BreadthEvent): MessageWords {
  const { agreement, language } = wording;
  const party = textIn(agreement.parties[side].title, language);
  const names = promises.map((promise) => promiseWords(wording, promise)).join(', ');
  return {
    subject: `${levelWords(wording)}: ${say(language, `several promises (${party})`, `mehrere Zusagen (${party})`)}`,
    lines: [
      say(
        language,
        `At level 2 or above after ${week}: ${names}.`,
        `Auf Stufe 2 oder höher nach ${week}: ${names}.`,
      ),
      ...callWords(wording),
    ],
  };
}

/** What they are to do, and by when. */
function callWords({ level, by, language }: Wording): readonly string[] {
  const action = level && textIn(level.action, language);
  const due = by && say(language, `By ${by}.`, `Bis ${by}.`);
  return [action, due].filter((line) => line !== undefined);
}

function levelWords({ level, language }: Wording): string {
  return level ? textIn(level.title, language) : say(language, 'Escalation', 'Eskalation');
}

function promiseWords({ agreement, language }: Wording, promise: string): string {
  const named = namedPromise(agreement, promise);
  return quotedWords(named ? textIn(named.title, language) : promise, language);
}

/** Nothing for what a whole department promises. */
function scopeWords({ agreement, language }: Wording, scope: string): string {
  if (scope === 'all') return '';
  const team = agreement.teams[scope];
  return `, ${team ? textIn(team.title, language) : scope}`;
}

function say(language: ToolLanguage, en: string, de: string): string {
  return language === 'de' ? de : en;
}
