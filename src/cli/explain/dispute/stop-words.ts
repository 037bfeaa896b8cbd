import type { Dispute, DisputedClock } from '../../../measure/dispute/dispute.ts';
import type { Fact, Sla } from '../../../model/sla.ts';
import { factWords } from '../../../model/words/fact-words.ts';
import type { Instant } from '../../../support/instant.ts';
import { type Speaker, say } from '../telling.ts';

/** What stopped a clock: the activity, where it was one, with the member who did it; else what the promise waits for and had happened. */
export function stopWords(
  at: Instant,
  sla: Sla,
  { activities, entries, handoffs }: Pick<Dispute, 'activities' | 'entries' | 'handoffs'>,
  speaker: Speaker,
): string {
  const listens = sla.clock.stop.some(({ fact }) => fact === 'touch' || fact === 'meeting');
  const done = listens ? activities.filter((activity) => activity.at === at) : [];
  if (done.length === 0) {
    const happened = sla.clock.stop.filter((fact) => {
      if (fact.fact === 'stage')
        return entries.some((entry) => entry.at === at && entry.stage === fact.stage);
      if (fact.fact === 'decided') return handoffs.some(({ decidedAt }) => decidedAt === at);
      return fact.fact !== 'touch' && fact.fact !== 'meeting';
    });
    return factsWords(happened.length === 0 ? sla.clock.stop : happened, speaker);
  }
  return done
    .map(({ type, direction, member }) => {
      const way = direction === 'inbound' ? say(speaker, `inbound ${type}`, `${type}, eingehend`) : type;
      return member === null ? way : say(speaker, `${way} by ${member}`, `${way} von ${member}`);
    })
    .join(', ');
}

/** Why the promise no longer applies, or the clock was replaced. */
export function cancelWords(
  at: Instant,
  sla: Sla,
  { facts }: Pick<DisputedClock, 'facts'>,
  speaker: Speaker,
): string {
  // In one instant a correction comes before a cancel, and that before a reset.
  const kinds = new Set(facts.filter((fact) => fact.at === at).map(({ fact }) => fact));
  if (kinds.has('void')) return say(speaker, 'its start was taken back', 'ihr Beginn wurde zurückgenommen');
  return kinds.has('cancel')
    ? factsWords(sla.clock.cancel, speaker)
    : say(
        speaker,
        `${factsWords(sla.clock.reset, speaker)}: a new clock began`,
        `${factsWords(sla.clock.reset, speaker)}: eine neue Uhr begann`,
      );
}

function factsWords(facts: readonly Fact[], { agreement, language }: Speaker): string {
  const words = facts.map((fact) => factWords(fact, agreement, language));
  return [...new Set(words)].join(say({ language }, ' or ', ' oder '));
}
