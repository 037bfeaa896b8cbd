import type { Value, Values } from '../../criteria/attribute.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Happening, Sample } from '../../model/sample.ts';
import type { Instant } from '../../support/instant.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { ownValue } from '../../support/own-value.ts';
import { localDayAt } from '../../support/zoned-time.ts';
import type { PlannedEvent } from '../timeline/planned-event.ts';
import type { DrawnLead } from './drawn-lead.ts';
import { recordedStageOf } from './recorded-stage.ts';

/** A witness stands in no file. */
const nowhere: Place = { file: '', document: 0, path: [] };
const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** The drawn lead at an instant, as a sample lead that expects nothing yet. */
export function realLead(agreement: Agreement, drawn: DrawnLead, asOf: Instant): Sample {
  const recordedStage = recordedStageOf(agreement.lifecycle, drawn);
  return {
    id: 'witness',
    title: {},
    lead: realValues(agreement, drawn.values, asOf),
    timeline: realTimeline(drawn, asOf),
    asOf,
    ...(recordedStage !== undefined && { recordedStage }),
    accounts: [],
    expect: { place: nowhere },
    not: { place: nowhere },
    place: nowhere,
  };
}

function realValues({ fields, zone }: Agreement, values: Values, asOf: Instant): Values {
  const today = localDayAt(zone, asOf);
  const real = (id: string, value: Value | undefined): Value | undefined =>
    typeof value === 'number' && ownValue(fields, id)?.type === 'date' ? dateOfDay(today - value) : value;
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, real(id, value)]));
}

type Deed = Pick<Happening, 'at'> & DistributiveOmit<Happening, 'id' | 'at' | 'place' | 'loggedAt'>;
type DistributiveOmit<Whole, Key extends PropertyKey> = Whole extends unknown ? Omit<Whole, Key> : never;

/** Oldest first and numbered as the reader of a file numbers them, so that the text of the witness is the same lead. */
function realTimeline(drawn: DrawnLead, asOf: Instant): readonly Happening[] {
  const events = drawn.events.map((event) => realEvent(event, asOf));
  const oldest = Math.min(asOf, ...events.map(({ at }) => at));
  return [...events, ...consentsOf(drawn, oldest, asOf), ...objectionOf(drawn, asOf)]
    .toSorted((left, right) => left.at - right.at)
    .map((deed, index) => ({ ...deed, id: `t${index + 1}`, place: nowhere }));
}

function realEvent({ signal, properties, ageDays, olderByMs }: PlannedEvent, asOf: Instant): Deed {
  const at = asOf - ageDays * dayMs - olderByMs;
  return { at, what: 'signal', signal, properties, bot: false, internal: false };
}

/** Given before the first event, withdrawn shortly before the instant; only the state then in force counts. */
function* consentsOf({ consents }: DrawnLead, oldest: Instant, asOf: Instant): Generator<Deed> {
  for (const [purpose, state] of Object.entries(consents)) {
    if (state === 'given') yield { at: oldest - hourMs, what: 'consent', purpose, state };
    if (state === 'withdrawn') yield { at: asOf - hourMs, what: 'consent', purpose, state };
  }
}

function* objectionOf({ objection }: DrawnLead, asOf: Instant): Generator<Deed> {
  if (objection) yield { at: asOf - hourMs, what: 'objection' };
}
