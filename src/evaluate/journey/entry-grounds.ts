import type { Lead } from '../lead.ts';
import { type AskedEntry, askedEntry } from './asked-entry.ts';
import { decisionFacts } from './decision-facts.ts';
import type { Entry, Journey } from './journey.ts';
import type { LeadView } from './lead-view.ts';
import { stageOf } from './stage-order.ts';

/** What was asked of a lead just before it entered a stage. */
export interface EntryGrounds {
  readonly entry: Entry;
  readonly asked: AskedEntry;
}

/** Of each entry that the criteria made; those that another one implied have no grounds of their own. */
export function entryGrounds(view: LeadView, lead: Lead, journey: Journey): readonly EntryGrounds[] {
  return journey.entries.flatMap((entry, index) => {
    const stage = stageOf(view.agreement.lifecycle, entry.to);
    if (entry.actor !== 'auto' || entry.inferred || stage === undefined) return [];
    const entries = entriesBefore(journey, index);
    const facts = decisionFacts(view, lead, journey, { ...entry, entries });
    return [{ entry, asked: askedEntry(stage, facts) }];
  });
}

/** The entries that were there when the test was made: not those that this one implied, which stand right before it. */
function entriesBefore({ entries }: Journey, index: number): readonly Entry[] {
  const own = entries.findLastIndex(
    ({ inferred, actor, at }, before) =>
      before < index && !(inferred && actor === 'auto' && at === entries[index]?.at),
  );
  return entries.slice(0, own + 1);
}
