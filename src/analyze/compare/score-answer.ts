import type { Agreement } from '../../model/agreement.ts';
import type { Answer } from '../answer.ts';
import { differentScore } from '../score/different-score.ts';
import type { FoundLead } from '../score/found-lead.ts';
import type { Scene } from '../score/scene.ts';
import { foundLeadOf } from '../search/climb/climber.ts';
import { differingLeads } from '../search/climb/differing-leads.ts';
import { drawnMovedLeads } from '../search/drawn-moved-leads.ts';
import { openLeadSearch } from '../search/open-lead-search.ts';
import type { Standing } from '../witness/standing.ts';
import type { Witness } from '../witness/witness.ts';

/** What the first look takes at most, before any lead will do. */
const stepsOfFirst = 100_000;
/** What asking all leads takes at most: it is the least that is told of a change. */
const stepsOfAll = 1_000_000;

/** Whether any lead has other points of fit, of engagement or in total. `shown` are leads that differ in something. */
export function scoreAnswer(
  scene: Scene,
  agreements: readonly [Agreement, Agreement],
  shown: readonly Witness[],
): Answer<Witness> {
  const search = openLeadSearch(scene, agreements);
  const isReal = (lead: FoundLead): boolean => search.confirms(lead, { confirms });
  const [known] = shown
    .filter(({ standings }) => confirms(standings))
    .toSorted((one, other) => sizeOf(one) - sizeOf(other));
  const quick = scene.budget.limited(stepsOfFirst, () => differentScore(scene, isReal));
  if (quick.answer === 'unknown' && known !== undefined)
    return { answer: 'refuted', tier: 'vectors', witness: known };
  const answer = quick.answer === 'unknown' ? slowly(scene, isReal) : quick;
  if (answer.answer !== 'refuted') return answer;
  const witness = search.witness(answer.witness, { confirms });
  if (witness === undefined) throw new Error('a lead was found that nobody confirmed');
  return { ...answer, witness };
}

/** Any lead will do before all of them are asked. */
function slowly(scene: Scene, isReal: (lead: FoundLead) => boolean): Answer<FoundLead> {
  // Bounds of the total may still hide it.
  const shown = differingLeads(scene).map((each) => foundLeadOf(scene, each));
  const lead = shown.find(isReal) ?? drawnMovedLeads(scene).find(isReal);
  return lead === undefined
    ? scene.budget.limited(stepsOfAll, () => differentScore(scene, isReal))
    : { answer: 'refuted', tier: 'delta groups', witness: lead };
}

function sizeOf({ sample }: Witness): number {
  return Object.keys(sample.lead).length + sample.timeline.length;
}

const confirms = ([older, newer]: readonly Standing[]): boolean =>
  (['fit', 'engagement', 'total'] as const).some((kind) => {
    const [was, is] = [older?.facts.score?.[kind], newer?.facts.score?.[kind]];
    return was !== is;
  });
