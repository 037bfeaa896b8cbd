import { compareCodePoints } from '../../support/code-points.ts';
import type { Block } from './block.ts';
import { breadthEvents } from './breadth.ts';
import { clockBlocks } from './clock-blocks.ts';
import type { EscalatingPromise, PromiseInScope, Waiver } from './escalating-promise.ts';
import type { EscalationEvent } from './escalation-event.ts';
import type { EscalationTerms } from './escalation-terms.ts';
import type { Incident } from './incident.ts';
import { incidentCourse } from './incident-course.ts';
import { periodBlocks } from './period-blocks.ts';

/** How the promises of an agreement were kept, and what had to be told of it up to asOf. */
export interface Escalations {
  /** In the order of the promises. */
  readonly promises: readonly PromiseCourse[];
  /** By instant, then by key. The keys of an earlier asOf are among those of a later one. */
  readonly events: readonly EscalationEvent[];
}

export interface PromiseCourse extends PromiseInScope {
  /** In the order in which they settled, a pending one last. */
  readonly blocks: readonly Block[];
  readonly open?: Incident;
}

/** A pure function of what was known when each week settled: the same promises give the same keys on every run (semantics §6). */
export function escalationsOf(
  promises: readonly EscalatingPromise[],
  waivers: readonly Waiver[],
  terms: EscalationTerms,
): Escalations {
  const courses = promises.map((promise) => {
    const blocks =
      promise.judged === 'clocks'
        ? clockBlocks(promise, waivers, terms)
        : periodBlocks(promise, waivers, terms);
    return { promise, blocks, ...incidentCourse(promise, blocks, terms) };
  });
  const incidents = inOrder(courses.flatMap(({ events }) => events));
  return {
    promises: courses.map(({ promise: { promise, scope, side }, blocks, open }) => ({
      promise,
      scope,
      side,
      blocks,
      ...(open && { open }),
    })),
    events: inOrder([...incidents, ...breadthEvents(incidents, terms)]),
  };
}

function inOrder<Event extends EscalationEvent>(events: readonly Event[]): readonly Event[] {
  return events.toSorted((left, right) => left.at - right.at || compareCodePoints(left.key, right.key));
}
