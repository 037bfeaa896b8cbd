import type { Restriction } from '../score/event-columns.ts';
import { present } from '../space/variable.ts';

/** Some of the leads, among which one is looked for before it is asked of all of them. */
export interface Look {
  /** So many attributes may be other than in the simplest of all leads, besides those a lead needs; absent = all. */
  readonly attributes?: number;
  /** Only events of these signals; absent = of any. */
  readonly signals?: readonly string[];
  readonly mostEvents: number;
}

/** Steps a look may take; what takes longer is left to the next. */
export const stepsOfLook = 400_000;

/** Steps within which all leads are asked at once. */
export const stepsOfQuick = 1_000_000;

/** Steps a proof may take that looks at more timelines than there are. */
export const stepsOfProof = 1_000_000;

/**
 * Few events and few attributes show most of what can be shown. `interest`: signals of which events are looked at first;
 * `earning`: those that earn most, for leads that need many points.
 */
export function looksAt(interest: readonly string[], earning: readonly string[]): readonly Look[] {
  const both = [...new Set([...interest, ...earning])];
  const ofInterest =
    interest.length === 0 ? [] : [1, 2].map((mostEvents) => ({ signals: interest, mostEvents }));
  const ofBoth = [2, 4, 8].map((mostEvents) => ({ signals: both, mostEvents }));
  const none = { mostEvents: 0 };
  return [
    ...[none, ...ofInterest, ...ofBoth, { mostEvents: 1 }].map((look) => ({ attributes: 10, ...look })),
    ...[none, ...ofBoth].map((look) => ({ attributes: 20, ...look })),
    ...[0, 1, 2].map((mostEvents) => ({ mostEvents })),
  ];
}

/** The look as far as the question itself lets it; nothing where that is no less than the question. */
export function lookWithin({ signals, mostEvents }: Look, restriction: Restriction): Restriction | undefined {
  if (restriction.mostEvents !== undefined && restriction.mostEvents <= mostEvents) return undefined;
  const { signals: asked, ...rest } = restriction;
  if (mostEvents === 0) return { ...rest, mostEvents, signals: [] };
  const allowed = asked === undefined ? signals : (signals?.filter((each) => asked.includes(each)) ?? asked);
  return { ...rest, mostEvents, ...(allowed && { signals: allowed }) };
}

/** What a lead costs at least that a look at all attributes and any signal did not see. */
export function costBeyond({ attributes, signals, mostEvents }: Look): number {
  return attributes !== undefined || signals !== undefined ? 0 : (mostEvents + 1) * present;
}
