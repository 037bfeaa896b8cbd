import type { Criterion } from '../criteria/criterion.ts';
import { type Grounds, groundsOf } from '../evaluate/grounds.ts';
import type { Agreement } from '../model/agreement.ts';
import { criterionWords } from '../model/words/criterion-words.ts';
import type { ToolLanguage } from '../model/words/language.ts';
import type { SampleResult } from '../scenario/run-samples.ts';
import { kept, keptWith } from '../support/kept.ts';
import { type Telling, tellingOf } from './try/telling.ts';
import { tryWords } from './try/try-words.ts';
import type { View } from './view.ts';

/** Why a sample lead came where it is; every language asks. */
export function sampleGrounds({ agreement }: View, result: SampleResult): Grounds {
  return groundsIn(agreement)(result);
}

/** What it takes to tell that as the page that tries leads does. */
export function sampleTelling({ agreement, language }: View): Telling {
  return tellingsIn(agreement)(language);
}

const groundsIn = keptWith((agreement: Agreement) =>
  keptWith(({ sample, evaluation }: SampleResult) => groundsOf(agreement, sample, evaluation)),
);

const tellingsIn = keptWith((agreement: Agreement) =>
  kept((language: ToolLanguage): Telling => {
    // While somebody watches, a result may be older than the agreement: its conditions say the same and are others.
    const get = keptWith((condition: Criterion) => criterionWords(condition, agreement, language));
    return { ...tellingOf(agreement, tryWords(agreement, language)), conditions: { get } };
  }),
);
