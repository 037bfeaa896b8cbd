import type { Block } from '../../../src/measure/escalation/block.ts';
import type { EscalationEvent } from '../../../src/measure/escalation/escalation-event.ts';
import { type Escalations, escalationsOf } from '../../../src/measure/escalation/escalations.ts';
import { type Adapters, adapter } from '../adapter.ts';
import { instantOf, instantText } from '../neutral-values.ts';
import { promisesOf, termsOf, waiversOf } from './neutral-promises.ts';
import type { Story, StoryFile } from './story-file.ts';

/** Adapter of `leadpact-escalation/1`: blocks, events and open incidents at the last run, and what each run adds. */
export const stories: Adapters = {
  case: adapter((story: Story, { defaults }: StoryFile) => {
    const terms = termsOf(story, defaults);
    const promises = promisesOf(story, terms);
    const waivers = waiversOf(story);
    const sent = new Set<string>();
    let last: Escalations | undefined;
    for (const { asOf, newEvents } of story.runs) {
      last = escalationsOf(promises, waivers, { ...terms, asOf: instantOf(asOf) });
      const added = last.events.map(({ key }) => key).filter((key) => !sent.has(key));
      for (const key of added) sent.add(key);
      if (inOrder(added) !== inOrder(newEvents))
        throw new Error(`the run at ${asOf} adds ${inOrder(added)}, expected ${inOrder(newEvents)}`);
    }
    return last && written(last, story);
  }),
};

function inOrder(keys: readonly string[]): string {
  return keys.toSorted().join(', ') || 'nothing';
}

function written({ promises, events }: Escalations, { expect }: Story): object {
  const place = new Map(expect.events.map(({ key }, index) => [key, index]));
  const rank = ({ key }: EscalationEvent): number => place.get(key) ?? events.length;
  return {
    blocks: Object.fromEntries(
      promises.map(({ promise, scope, blocks }) => [`${promise}|${scope}`, blocks.map(blockOf)]),
    ),
    // The order of events is not normative.
    events: events.toSorted((left, right) => rank(left) - rank(right)).map(eventOf),
    openIncidents: Object.fromEntries(
      promises.flatMap(({ promise, scope, open }) => (open ? [[`${promise}|${scope}`, open.level]] : [])),
    ),
  };
}

function blockOf({ label, weeks, state, counts, settledAt }: Block): object {
  const labels = weeks.map((week) => week.label);
  return {
    weeks: labels,
    state,
    settledAt: instantText(settledAt),
    ...counts,
    ...(!labels.includes(label) && { period: label }),
  };
}

function eventOf(event: EscalationEvent): object {
  const { key, week } = event;
  const at = instantText(event.at);
  if (event.about === 'breadth') return { week, at, key, type: 'open', level: 3, because: ['breadth'] };
  return { week, at, key, type: event.kind, level: event.level, because: event.because };
}
