import type { Agreement } from '../../model/agreement.ts';
import type { Answer } from '../answer.ts';
import { type PointsKind, pointsAsked } from '../score/points-asked.ts';
import { type PointsRange, rangeOf } from '../score/range-of.ts';
import type { Scene } from '../score/scene.ts';
import type { SideScoring } from '../score/side-scoring.ts';
import { drawnLeadOf } from '../search/drawn-lead-of.ts';
import { type Claim, type Witness, witnessOf } from '../witness/witness.ts';
import { witnessDay } from '../witness/witness-instant.ts';
import { haveSameScores } from './same-scores.ts';

/** Whether any lead has other points; `isSame`: whether it is seen from the rules that none has. */
export function scoreAnswer(
  scene: Scene,
  agreements: readonly [Agreement, Agreement],
  isSame: boolean = haveSameScores(scene),
): Answer<Witness> {
  if (isSame) return { answer: 'proved', tier: 'delta groups' };
  const [before, after] = [scene.sides[0]?.scoring, scene.sides[1]?.scoring];
  if (before === undefined || after === undefined)
    return unsupported('only one of the versions has a scoring');
  if (before.scoring.scale !== after.scoring.scale) return unsupported('their points have other decimals');
  for (const kind of ['total', 'fit', 'engagement'] as const) {
    const answer = answerFor(scene, agreements, { kind, before, after });
    if (answer.answer !== 'proved') return answer;
  }
  return { answer: 'proved', tier: 'vectors' };
}

interface Asked {
  readonly kind: PointsKind;
  readonly before: SideScoring;
  readonly after: SideScoring;
}

function answerFor(
  scene: Scene,
  agreements: readonly [Agreement, Agreement],
  { kind, before, after }: Asked,
): Answer<Witness> {
  const claim: Claim = ([older, newer]) => older?.facts.score?.[kind] !== newer?.facts.score?.[kind];
  const today = witnessDay(agreements[1]);
  const witnessed = (lead: Parameters<typeof drawnLeadOf>[1]): Witness | undefined =>
    witnessOf(agreements, drawnLeadOf(scene.space, lead, { today, recorded: undefined }), claim);
  const range = rangeOf(
    scene,
    (placeColumns) => {
      const [older, newer] = [before, after].map((side) => pointsAsked(side, kind, placeColumns));
      if (older === undefined || newer === undefined) throw new Error('there are two sides');
      return {
        columns: [...older.columns, ...newer.columns],
        pointsOf: (lead, events) => newer.pointsOf(lead, events) - older.pointsOf(lead, events),
      };
    },
    { isReal: (lead, points) => points === 0 || witnessed(lead) !== undefined },
  );
  const lead = farther(range);
  const witness = lead && witnessed(lead);
  if (witness !== undefined) return { answer: 'refuted', tier: 'vectors', witness };
  if (range.answer === 'unknown')
    return { answer: 'unknown', tier: 'vectors', reason: range.reason, proved: [] };
  return { answer: 'proved', tier: 'vectors' };
}

/** The lead whose points change most. */
function farther(range: PointsRange) {
  if (range.answer !== 'range') return undefined;
  const { least, most } = range;
  const end = -least.points > most.points ? least : most;
  return end.points === 0 ? undefined : end.lead;
}

function unsupported(what: string): Answer<Witness> {
  return { answer: 'unknown', tier: 'vectors', reason: { kind: 'unsupported', what }, proved: [] };
}
