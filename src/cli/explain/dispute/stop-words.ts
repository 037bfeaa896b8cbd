import type { Dispute } from '../../../measure/dispute/dispute.ts';
import type { Sla } from '../../../model/sla.ts';
import { factWords } from '../../../model/words/fact-words.ts';
import type { Instant } from '../../../support/instant.ts';
import { type Speaker, say } from '../telling.ts';

/** What stopped a clock: the activity, where it was one, with the member who did it; else what the promise waits for. */
export function stopWords(
  at: Instant,
  sla: Sla,
  { activities }: Pick<Dispute, 'activities'>,
  speaker: Speaker,
): string {
  const listens = sla.clock.stop.some(({ fact }) => fact === 'touch' || fact === 'meeting');
  const done = listens ? activities.filter((activity) => activity.at === at) : [];
  const words = [
    ...new Set(sla.clock.stop.map((fact) => factWords(fact, speaker.agreement, speaker.language))),
  ];
  if (done.length === 0) return words.join(say(speaker, ' or ', ' oder '));
  return done
    .map(({ type, direction, member }) => {
      const way = direction === 'inbound' ? say(speaker, `inbound ${type}`, `${type}, eingehend`) : type;
      return member === null ? way : say(speaker, `${way} by ${member}`, `${way} von ${member}`);
    })
    .join(', ');
}
