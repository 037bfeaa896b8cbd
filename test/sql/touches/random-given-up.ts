import type { Happening, Sample } from '../../../src/model/sample.ts';
import type { Random } from '../../../src/support/random.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Cycles begin on either side of the change to winter time in Berlin, 25 October 2026. */
const firstDay = Date.UTC(2026, 9, 12, 8);

/**
 * A lead that is qualified and accepted as the sample is, touched in bursts and at rest, in the night and at the very instants
 * of acceptance and giving up, given up for one of several reasons, and sometimes so again in a second cycle. Some touches
 * are made by machines or by the lead, some are logged days later.
 */
export function randomGivenUp(random: Random, sample: Sample, number: number): Sample {
  const happenings: Happening[] = [];
  const add = (happening: Readonly<Record<string, unknown>>): void => {
    const id = `h${happenings.length + 1}`;
    // Each of them is written out below with the fields of its kind.
    happenings.push({ id, place: sample.place, ...happening } as unknown as Happening);
  };
  const beginning = firstDay + random.below(10) * day;
  addCycle(random, add, beginning);
  if (random.chance(1, 3)) addCycle(random, add, beginning + (76 + random.below(4)) * day);
  const timeline = happenings.toSorted((left, right) => left.at - right.at);
  return { ...sample, id: `lead-${number}`, timeline };
}

type Add = (happening: Readonly<Record<string, unknown>>) => void;

function addCycle(random: Random, add: Add, at: number): void {
  const signal = 'demo-request';
  add({ what: 'signal', at, signal, properties: { product: 'dock' }, bot: false, internal: false });
  const accepted = at + 30 * minute;
  add({ what: 'accept', at: accepted });
  const end = accepted + random.below(17) * day + random.below(30) * hour;
  let time = random.chance(1, 4) ? accepted : accepted - random.below(4) * hour;
  for (let left = random.below(14); left > 0; left--) {
    add(touch(random, time));
    // At rest for days, in a burst, or at the gap of a policy and a millisecond beside it.
    const gap = random.pick([4, 24]) * hour + random.below(3) - 1;
    time += random.pick([random.below(3) * day, random.below(300) * minute, random.below(40) * hour, gap, 0]);
  }
  if (random.chance(1, 4)) add(touch(random, end));
  const reason = random.pick(['no-response', 'no-response', 'not-interested', 'no-budget', 'not-qualified']);
  if (random.chance(9, 10)) add({ what: 'dispose', at: end, reason });
}

function touch(random: Random, at: number): Readonly<Record<string, unknown>> {
  const type = random.pick(['call', 'call', 'email', 'linkedin', 'template-email']);
  const loggedAt = at + random.pick([hour, 2 * day, 9 * day, 30 * day, 200 * day]);
  return {
    what: 'touch',
    at,
    type,
    direction: random.chance(1, 8) ? 'inbound' : 'outbound',
    automated: random.chance(1, 12),
    answered: random.chance(1, 3),
    ...(random.chance(1, 4) && { loggedAt }),
  };
}
