import type { Criterion } from '../../criteria/criterion.ts';
import type { Stage } from '../../model/lifecycle.ts';
import type { Node } from '../diagram/diagrams.ts';
import { fastTrackCriterion } from '../space/asked-criteria.ts';
import type { AgreementInSpace } from './agreement-in-space.ts';
import { anyGate } from './gates.ts';

/** Why a lead may or may not enter a stage, part by part (semantics §3, Entry of a stage). */
export interface EntryNodes {
  /** A gate blocks. */
  readonly gate: Node;
  /** Every blocking field is known. */
  readonly fields: Node;
  readonly require: Node;
  readonly threshold: Node;
  /** The stage has a fast track and its signal is inside its window. */
  readonly fastTrack: Node;
  /** No gate, all fields, the criteria, and the threshold or a fast track past it. */
  readonly enters: Node;
}

export function entryNodes(place: AgreementInSpace, { entry }: Stage): EntryNodes {
  const { space, side } = place;
  const { both, either, not } = space.diagrams;
  const nodeOf = (criterion: Criterion): Node => space.nodeOf(criterion, side);
  const gate = anyGate(place);
  const fields = entry.fields.map((attribute) => not(nodeOf({ op: 'missing', attribute }))).reduce(both, 1);
  const require = entry.require === undefined ? 1 : nodeOf(entry.require);
  const threshold = entry.threshold === undefined ? 1 : nodeOf(entry.threshold);
  const fastTrack = entry.fastTrack === undefined ? 0 : nodeOf(fastTrackCriterion(entry.fastTrack));
  const enters = [not(gate), fields, require, either(threshold, fastTrack)].reduce(both, 1);
  return { gate, fields, require, threshold, fastTrack, enters };
}
