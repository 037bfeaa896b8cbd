import type { Answer } from '../answer.ts';
import type { Scene } from '../score/scene.ts';
import type { LeadSearch } from '../search/lead-search.ts';
import type { Witness } from '../witness/witness.ts';

export function scoreAnswer(_scene: Scene, _search: LeadSearch): Answer<Witness> {
  return { answer: 'unknown', tier: 'delta groups', reason: { kind: 'unsupported', what: 'x' }, proved: [] };
}
