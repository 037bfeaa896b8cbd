import { atoms } from '../../../criteria/atoms.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Reached } from '../../decision/reached.ts';

/** Stages that the routing of a version looks back to. */
export function stagesAsked(agreements: readonly Agreement[]): Reached {
  const criteria = agreements.flatMap(({ routing }) => routing.rules.map(({ when }) => when));
  const asked = criteria.flatMap((when) => [...atoms(when)].map(({ atom }) => atom));
  return new Set(asked.flatMap((atom) => (atom.op === 'reached' ? [atom.stage] : [])));
}
