import fc from 'fast-check';
import type { Assignment, Pool, Queue, Routing } from '../../../src/model/routing.ts';
import { at, byId, definition } from '../../compile/fixture-definition.ts';
import { criterionOf } from './criterion-of-sketch.ts';
import { arbitraryCriterion, type CriterionSketch } from './criterion-sketch.ts';
import type { Scope } from './scope.ts';

/** A routing rule before its criterion knows what it can name. */
export interface RouteSketch {
  readonly when: CriterionSketch;
  readonly assign: Assignment;
}

/** One to four rules; members are those of the fixture. */
export const arbitraryRoutes: fc.Arbitrary<readonly RouteSketch[]> = fc.array(
  fc.record({
    when: arbitraryCriterion,
    assign: fc.constantFrom<Assignment>(
      { to: 'pool', pool: 'constructor' },
      { to: 'pool', pool: 'dach', skill: 'enterprise' },
      { to: 'queue', queue: 'review' },
      { to: 'member', member: 'm-101' },
    ),
  }),
  { minLength: 1, maxLength: 4, size: 'max' },
);

export function routingOf(sketches: readonly RouteSketch[], scope: Scope): Routing {
  return {
    ...definition('routing', 'routing'),
    rules: sketches.map(({ when, assign }, index) => ({
      id: `route-${index}`,
      title: { en: `Route ${index}` },
      when: criterionOf(when, scope),
      assign,
      place: at('routing', 'rules', index),
    })),
    pools: byId([pool('constructor'), pool('dach')]),
    queues: byId([queue('review')]),
    fallback: [{ id: 'rest', queue: 'review' }],
  };
}

function pool(id: string): Pool {
  return {
    id,
    title: { en: id },
    members: ['m-101', 'm-102'],
    reset: 'never',
    onReturn: 'freeze',
    onEmpty: { action: 'fallback' },
    place: at('routing', 'pools', id),
  };
}

function queue(id: string): Queue {
  return { id, title: { en: id }, owner: 'sales-ops', place: at('routing', 'queues', id) };
}
