import { evaluateLead } from '../../evaluate/evaluate-lead.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import { brokenInvariants } from '../../scenario/broken-invariants.ts';
import type { Written, WrittenRecord } from '../../scenario/flow-yaml.ts';
import type { WrittenLead } from '../../scenario/written-lead.ts';
import type { Addition } from './additions.ts';
import { gapOf, type Missing, missingFor } from './missing.ts';
import { Unreadable } from './plain-data.ts';
import { type ReadLead, readLead } from './read-lead.ts';
import type { TriedAgreement } from './tried-agreement.ts';

/** An addition after it was tried. */
export interface TriedAddition {
  readonly addition: Addition;
  /** What is still missing for the stage; undefined when the lead is there. */
  readonly still?: Missing;
}

/** The lead with the addition: values as they were always known, unless the timeline tells of them; events now. */
export function withAddition(written: WrittenLead, addition: Addition): WrittenLead {
  const { lead, timeline = [], asOf } = written;
  const happens = (happening: WrittenRecord): WrittenLead => ({
    ...written,
    timeline: [...timeline, { at: asOf, ...happening }],
  });
  if (addition.adds === 'happening') return happens(addition.happening);
  const value = { [addition.field]: addition.value };
  const isTold = timeline.some(({ set }) => isWithin(set, addition.field));
  return isTold ? happens({ set: value }) : { ...written, lead: { ...lead, ...value } };
}

function isWithin(set: Written | undefined, field: string): boolean {
  return typeof set === 'object' && set !== null && Object.hasOwn(set, field);
}

/** What the evaluator makes of the lead with the addition; undefined when there can be no such lead. */
export function tryAddition(
  agreement: TriedAgreement,
  written: WrittenLead,
  addition: Addition,
  stage: string,
): TriedAddition | undefined {
  const read = readLead(agreement, withAddition(written, addition));
  if (read instanceof Unreadable || !isPossible(agreement, read)) return undefined;
  const evaluation = evaluateLead(agreement, read.lead, read.asOf);
  if (hasReached(agreement, evaluation, stage)) return { addition };
  const test = evaluation.ahead.find((ahead) => ahead.stage === stage);
  const still = test && missingFor(agreement, evaluation, test);
  return still && { addition, still };
}

function isPossible(agreement: TriedAgreement, { lead, asOf }: ReadLead): boolean {
  return brokenInvariants(agreement, lead, asOf).length === 0;
}

function hasReached({ lifecycle }: TriedAgreement, { journey }: Evaluation, stage: string): boolean {
  const rankOf = (id: string): number => lifecycle.stages.findIndex((each) => each.id === id);
  return journey.current.ended === null && rankOf(journey.current.stage) >= rankOf(stage);
}

/** Those that bring the lead there; if none does, the ones that come closest and closer than it is now, at most three. */
export function bestOf(tried: readonly TriedAddition[], now: Missing): readonly TriedAddition[] {
  const reaching = tried.filter(({ still }) => still === undefined);
  if (reaching.length > 0) return reaching;
  const far = ({ still }: TriedAddition): readonly [number, number] => (still ? gapOf(still) : [0, 0]);
  return tried
    .filter((each) => compareGaps(far(each), gapOf(now)) < 0)
    .toSorted((left, right) => compareGaps(far(left), far(right)))
    .slice(0, 3);
}

function compareGaps(left: readonly [number, number], right: readonly [number, number]): number {
  return left[0] - right[0] || left[1] - right[1];
}
