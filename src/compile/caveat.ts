import type { Text } from '../model/text.ts';
import type { Fidelity } from './clause.ts';

/** Why a target may say something else than the agreement; `exact` = only under the assumption of `words`. */
export interface Caveat {
  readonly fidelity: Fidelity;
  readonly words: Text;
}

/** The worst of them; `exact` without any. */
export function worstFidelity(caveats: readonly Pick<Caveat, 'fidelity'>[]): Fidelity {
  const found = new Set(caveats.map(({ fidelity }) => fidelity));
  if (found.has('missing')) return 'missing';
  return found.has('approximated') ? 'approximated' : 'exact';
}

/** The caveats without repetition. */
export function distinctCaveats(caveats: readonly Caveat[]): readonly Caveat[] {
  return [...new Map(caveats.map((caveat) => [JSON.stringify(caveat), caveat])).values()];
}

/** Exact, as long as this is so. */
export function assuming(en: string, de: string): Caveat {
  return { fidelity: 'exact', words: { en, de } };
}
export function roughly(en: string, de: string): Caveat {
  return { fidelity: 'approximated', words: { en, de } };
}
export function impossible(en: string, de: string): Caveat {
  return { fidelity: 'missing', words: { en, de } };
}
