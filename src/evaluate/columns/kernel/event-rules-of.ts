import type { EventRule } from '../../../model/scoring.ts';
import { defaultScoring } from '../../default-scoring.ts';
import type { KernelAgreement } from './kernel-agreement.ts';

/** The event rules of the scoring that counts. */
export function eventRulesOf(agreement: KernelAgreement): readonly EventRule[] {
  const groups = defaultScoring(agreement)?.dimensions.flatMap((dimension) => dimension.groups) ?? [];
  return groups.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'event'));
}
