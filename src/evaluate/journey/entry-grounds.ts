import type { Value } from '../../criteria/attribute.ts';
import { type Explained, explain } from '../../criteria/explain.ts';
import { knownValue } from '../../criteria/known-value.ts';
import type { Lead } from '../lead.ts';
import { decisionFacts } from './decision-facts.ts';
import { fastTrackTest } from './entry-test.ts';
import type { Entry, Journey } from './journey.ts';
import type { LeadView } from './lead-view.ts';
import { stageOf } from './stage-order.ts';

/** What the criteria of a stage asked of a lead just before it entered, part by part; absent is what they do not ask. */
export interface EntryGrounds {
  readonly entry: Entry;
  /** Fields that had to be known, and what was known. */
  readonly known: readonly (readonly [field: string, value: Value | null])[];
  readonly require?: Explained;
  /** Enough by itself, as is the fast track. */
  readonly threshold?: Explained;
  readonly fastTrack?: Explained;
}

/** Of each entry that the criteria made; those that another one implied have no grounds of their own. */
export function entryGrounds(view: LeadView, lead: Lead, journey: Journey): readonly EntryGrounds[] {
  return journey.entries.flatMap((entry, index) =>
    entry.actor === 'auto' && !entry.inferred ? groundsOfEntry(view, lead, journey, index) : [],
  );
}

function groundsOfEntry(
  view: LeadView,
  lead: Lead,
  journey: Journey,
  index: number,
): readonly EntryGrounds[] {
  const entry = journey.entries[index];
  const stage = entry && stageOf(view.agreement.lifecycle, entry.to);
  if (entry === undefined || stage === undefined) return [];
  const { fields, require, threshold, fastTrack } = stage.entry;
  const facts = decisionFacts(view, lead, journey, { ...entry, entries: entriesBefore(journey, index) });
  return [
    {
      entry,
      known: fields.map((field) => [field, knownValue(facts, field) ?? null]),
      ...(require && { require: explain(require, facts) }),
      ...(threshold && { threshold: explain(threshold, facts) }),
      ...(fastTrack && { fastTrack: explain(fastTrackTest(fastTrack), facts) }),
    },
  ];
}

/** The entries that were there when the test was made: not those that this one implied, which stand right before it. */
function entriesBefore({ entries }: Journey, index: number): readonly Entry[] {
  const own = entries.findLastIndex(
    ({ inferred, actor, at }, before) =>
      before < index && !(inferred && actor === 'auto' && at === entries[index]?.at),
  );
  return entries.slice(0, own + 1);
}
