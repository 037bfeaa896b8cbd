import type { Agreement } from '../../model/agreement.ts';
import type { Bilingual, ToolLanguage } from '../../model/words/language.ts';
import type { Instant } from '../../support/instant.ts';
import type { LocalDate } from '../../support/local-date.ts';
import type { EscalationEvent, IncidentEvent } from '../escalation/escalation-event.ts';
import { dueDate } from './due-date.ts';
import { type MessageWords, messageWords } from './message-words.ts';

export type MessageKind = IncidentEvent['kind'] | 'breadth';

/** What is told to whom, once. */
export interface Message {
  /** Key of the event; whoever has sent it must not send it again. */
  readonly key: string;
  /** What all messages about one incident share; of breadth, the key itself. */
  readonly thread: string;
  /** What happened to it. */
  readonly kind: MessageKind;
  /** When the judgement settled that brought it. */
  readonly at: Instant;
  /** Role ids, as the level names them. */
  readonly to: readonly string[];
  /** Until when they meet; absent where there is nothing to do, and where the calendar does not reach so far. */
  readonly by?: LocalDate;
  readonly subject: Bilingual;
  /** One sentence or action per line. */
  readonly text: Bilingual;
}

/** An ending is told to those whom the last level called together, breadth to those of level 3. */
export function messageOf(agreement: Agreement, event: EscalationEvent): Message {
  const number = event.about === 'breadth' ? 3 : event.level;
  const level = agreement.escalation.levels.find((each) => each.level === number);
  const isCall = event.about === 'breadth' || event.kind === 'open' || event.kind === 'raise';
  const by = isCall && level ? dueDate(agreement, level.within, event.at) : undefined;
  const wordsIn = (language: ToolLanguage): MessageWords =>
    messageWords({ agreement, event, level, by, language });
  const [en, de] = [wordsIn('en'), wordsIn('de')];
  return {
    key: event.key,
    thread: event.about === 'breadth' ? event.key : event.key.slice(0, event.key.lastIndexOf('|')),
    kind: event.about === 'breadth' ? 'breadth' : event.kind,
    at: event.at,
    to: level?.who ?? [],
    ...(by !== undefined && { by }),
    subject: { en: en.subject, de: de.subject },
    text: { en: en.lines.join('\n'), de: de.lines.join('\n') },
  };
}
