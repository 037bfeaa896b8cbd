import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { Grounds } from '../../evaluate/grounds.ts';
import { singleExpectations } from '../../model/single-expectation.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { gotSingle, nothing } from '../../scenario/got.ts';
import { type Html, html } from '../html.ts';
import { facts } from '../parts.ts';
import { phrase, type Telling, title } from './telling.ts';
import { toldGate } from './told-grounds.ts';
import { toldSingle } from './told-single.ts';

/** Where the lead stands, in the words in which an expectation names it; what there is none of is left out. */
export function toldResult(telling: Telling, evaluation: Evaluation, grounds: Grounds): Html {
  return facts(
    singleExpectations.map((key) => {
      const got = gotSingle(telling.agreement, evaluation, key);
      const told = html`<span data-told="${key}">${toldSingle(telling, key, got)}</span>`;
      return [
        phrase(telling, key),
        got === nothing ? undefined : html`${told}${key === 'gate' ? toldGate(telling, grounds) : ''}`,
      ];
    }),
  );
}

/** The stage and the points in one sentence, for those who hear the page. */
export function toldSummary(telling: Telling, { stage, score }: Evaluation): string {
  const scale = defaultScoring(telling.agreement)?.scale ?? 0;
  const points =
    score && `${numberWords(score.total, scale, telling.words.language)} ${phrase(telling, 'points')}`;
  return [`${phrase(telling, 'stage')}: ${title(telling, 'stages', stage)}`, points, score?.cell]
    .filter(Boolean)
    .join(', ');
}
