import type { Stage } from '../../model/lifecycle.ts';
import { reachedOfRecorded, withReached } from '../decision/reached.ts';
import type { Node } from '../diagram/diagrams.ts';
import { pointsAsked } from '../score/points-asked.ts';
import { rangeOf } from '../score/range-of.ts';
import { drawnLeadOf } from '../search/drawn-lead-of.ts';
import type { DrawnLead } from '../witness/drawn-lead.ts';
import { witnessDay } from '../witness/witness-instant.ts';
import { beforeHandoff } from './route-query.ts';
import type { Study } from './study.ts';
import { stagesWithThreshold } from './threshold.ts';

/**
 * Leads of which a few points decide: those that pass a threshold with the fewest points in total, and those that meet
 * everything else and miss it with the most.
 */
export function borderLeads(study: Study): readonly DrawnLead[] {
  return stagesWithThreshold(study).flatMap((stage) => [
    ...atEnd(study, stage, true),
    ...atEnd(study, stage, false),
  ]);
}

function atEnd(study: Study, stage: Stage, passes: boolean): readonly DrawnLead[] {
  const { scene, space, agreement, decisions } = study;
  const side = scene.sides[0]?.scoring;
  if (side === undefined) return [];
  const { both, not } = space.diagrams;
  const { gate, fields, require, threshold, fastTrack } = decisions.entryOf(stage);
  const others: readonly Node[] = [not(gate), fields, require, not(fastTrack)];
  const recorded = beforeHandoff(study);
  const where = [...others, passes ? threshold : not(threshold)].reduce(both, 1);
  const range = rangeOf(scene, (placeColumns) => pointsAsked(side, 'total', placeColumns), {
    where: withReached(space, where, reachedOfRecorded(agreement.lifecycle, recorded)),
  });
  if (range.answer !== 'range') return [];
  const { lead } = passes ? range.least : range.most;
  return [drawnLeadOf(space, lead, { today: witnessDay(agreement), recorded: recorded.id })];
}
