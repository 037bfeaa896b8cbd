import type { SectionId } from '../section.ts';
import type { View } from '../view.ts';
import { alignmentStanding } from './alignment-standing.ts';
import { attributionStanding } from './attribution-standing.ts';
import { commitmentStanding } from './commitment-standing.ts';
import { incentiveStanding } from './incentive-standing.ts';
import { metricStanding } from './metric-standing.ts';
import { promiseStanding } from './promise-standing.ts';
import { roleStanding } from './role-standing.ts';
import type { Standing, StandingOf } from './standing.ts';

/** Chapters whose objects are measured. */
const standings: Readonly<Partial<Record<SectionId, StandingOf>>> = {
  alignment: alignmentStanding,
  attribution: attributionStanding,
  commitments: commitmentStanding,
  incentives: incentiveStanding,
  metrics: metricStanding,
  roles: roleStanding,
  slas: promiseStanding,
};

/** Undefined without measurements, and for what nobody measures. */
export function standingOf(view: View, section: SectionId, id: string): Standing | undefined {
  const { measurements } = view;
  return measurements && standings[section]?.(view, measurements, id);
}
