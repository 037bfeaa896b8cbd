import type { Agreement } from '../../model/agreement.ts';
import type { Answer } from '../answer.ts';
import { differentScore } from '../score/different-score.ts';
import type { Scene } from '../score/scene.ts';
import { openLeadSearch } from '../search/open-lead-search.ts';
import type { Claim, Witness } from '../witness/witness.ts';

/** Whether any lead has other points of fit, of engagement or in total. */
export function scoreAnswer(scene: Scene, agreements: readonly [Agreement, Agreement]): Answer<Witness> {
  const search = openLeadSearch(scene, agreements);
  const answer = differentScore(scene, (lead) => search.confirms(lead, { confirms }));
  if (answer.answer !== 'refuted') return answer;
  const witness = search.witness(answer.witness, { confirms });
  if (witness === undefined) throw new Error('a lead was found that nobody confirmed');
  return { ...answer, witness };
}

const confirms: Claim = ([older, newer]) =>
  (['fit', 'engagement', 'total'] as const).some((kind) => {
    const [was, is] = [older?.facts.score?.[kind], newer?.facts.score?.[kind]];
    return was !== is;
  });
