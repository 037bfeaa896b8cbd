import type { ObjectsOf } from './defined-object.ts';
import { type LeadNoun, leadObjects } from './lead-objects.ts';
import { type MeasureNoun, measureObjects } from './measure-objects.ts';
import { type PromiseNoun, promiseObjects } from './promise-objects.ts';
import { type RoutingNoun, routingObjects } from './routing-objects.ts';
import { type SystemNoun, systemObjects } from './system-objects.ts';

/** Every kind of thing an agreement defines. */
export type ObjectNoun = LeadNoun | PromiseNoun | RoutingNoun | MeasureNoun | SystemNoun;

/** Where its objects are found, in the order in which changes are told. */
export const objectKinds: Readonly<Record<ObjectNoun, ObjectsOf>> = {
  ...leadObjects,
  ...promiseObjects,
  ...routingObjects,
  ...measureObjects,
  ...systemObjects,
};

// The one boundary: the keys of the table are its nouns.
export const objectNouns: readonly ObjectNoun[] = Object.keys(objectKinds) as ObjectNoun[];
