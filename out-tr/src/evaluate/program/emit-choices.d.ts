import type { Choice } from '../../model/scoring.ts';
import { type Lines } from '../../support/script-lines.ts';
import type { Draft } from './draft.ts';
/** The points of the first choice that holds; if none does, what cannot be judged is lost to the known points. */
export declare function emitChoices(choices: readonly Pick<Choice, 'when' | 'points'>[], sum: string, loss: Lines, draft: Draft): Lines;
