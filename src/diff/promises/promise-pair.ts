import type { Agreement } from '../../model/agreement.ts';
import type { Side } from '../../model/text.ts';
import { ownValue } from '../../support/own-value.ts';
import type { ComparedVersions } from '../compared-versions.ts';
import type { ObjectPair } from '../objects/object-pair.ts';
import { commitmentDirections } from './commitment-directions.ts';
import { decidingSide, decisionDirections } from './decision-directions.ts';
import { type Direction, together } from './direction.ts';
import { slaDirections } from './sla-directions.ts';
import { touchDirections } from './touch-directions.ts';

/** A promise that is not the same any more. */
export interface ChangedPromise {
  readonly pair: ObjectPair;
  /** Who makes it, in the version that has it, the newer one first. */
  readonly side: Side;
  readonly became: 'added' | 'removed' | Direction;
}

/** Promises of which something that is promised changed: clocks, commitments, policies of touches, the time to decide. */
export function changedPromises({ pairs, before, after }: ComparedVersions): readonly ChangedPromise[] {
  return pairs.flatMap((pair) => {
    const promised = pair.noun === 'handoff' ? 'time' : 'promise';
    if (!pair.changed.has(promised)) return [];
    const side = sideOf(pair, after) ?? sideOf(pair, before);
    if (side === undefined) return [];
    return [{ pair, side, became: becameOf(pair, before, after) }];
  });
}

function becameOf(pair: ObjectPair, before: Agreement, after: Agreement): ChangedPromise['became'] {
  if (pair.before === undefined) return 'added';
  if (pair.after === undefined) return 'removed';
  return together(directionsOf(pair, before, after)) ?? 'otherwise';
}

/** By one way of comparing for each kind of promise. */
function directionsOf({ noun, id }: ObjectPair, before: Agreement, after: Agreement): readonly Direction[] {
  if (noun === 'handoff') return decisionDirections(before.lifecycle.handoff, after.lifecycle.handoff);
  if (noun === 'sla') return ofBoth(before.slas, after.slas, id, slaDirections);
  if (noun === 'touches') return ofBoth(before.touchPolicies, after.touchPolicies, id, touchDirections);
  return ofBoth(before.commitments, after.commitments, id, commitmentDirections);
}

function ofBoth<Promised>(
  before: Readonly<Record<string, Promised>>,
  after: Readonly<Record<string, Promised>>,
  id: string,
  directions: (before: Promised, after: Promised) => readonly Direction[],
): readonly Direction[] {
  const [was, is] = [ownValue(before, id), ownValue(after, id)];
  return was === undefined || is === undefined ? [] : directions(was, is);
}

function sideOf({ noun, id }: ObjectPair, agreement: Agreement): Side | undefined {
  if (noun === 'handoff') return decidingSide(agreement);
  if (noun === 'sla') return ownValue(agreement.slas, id)?.side;
  if (noun === 'touches') return ownValue(agreement.touchPolicies, id)?.side;
  return ownValue(agreement.commitments, id)?.side;
}
