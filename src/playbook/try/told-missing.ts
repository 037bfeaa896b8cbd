import type { Value } from '../../criteria/attribute.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import type { Failure } from '../../criteria/first-failure.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { readingWords } from '../../model/words/reading-words.ts';
import { type Html, html } from '../html.ts';
import { list } from '../parts.ts';
import { type Missing, pointsShort } from './missing.ts';
import { conditionWords, linked, phrase, type Telling, title } from './telling.ts';

/** What keeps the lead from the next stage, one line for each thing. */
export function toldMissing(telling: Telling, evaluation: Evaluation, missing: Missing): Html {
  const { test } = missing;
  const { ended } = evaluation.journey.current;
  const fast = telling.words.fastTracks[test.stage];
  if (ended !== null)
    return html`<p>${phrase(telling, 'ended', telling.words.states[ended], stageTitle(telling, test.stage))}</p>`;
  return html`${list(missingLines(telling, missing))}${fast === undefined || test.threshold || test.fastTrack ? '' : html`<p>${phrase(telling, 'orFast', fast)}</p>`}`;
}

export function stageTitle(telling: Telling, id: string): string {
  return title(telling, 'stages', id);
}

/** A gate, unknown fields, and conditions that do not hold. */
export function missingLines(telling: Telling, { test, failures }: Missing): readonly Html[] {
  const gate = telling.agreement.lifecycle.gates.find(({ id }) => id === test.gate);
  return [
    ...(gate === undefined
      ? []
      : [
          html`${phrase(telling, 'gate')}: ${linked(telling, 'gates', gate.id)} ${conditionWords(telling, gate.when)}`,
        ]),
    ...test.missingFields.map(
      (field) => html`${phrase(telling, 'unknown', '')}${linked(telling, 'fields', field)}`,
    ),
    ...failures.map((failure) => failureWords(telling, failure)),
  ];
}

function failureWords(telling: Telling, failure: Failure): Html {
  const { condition, reading } = failure;
  const words = conditionWords(telling, condition);
  const points = pointsShort(failure);
  const short = numberWords(points, defaultScoring(telling.agreement)?.scale ?? 0, telling.words.language);
  return html`${phrase(telling, 'failing', words, readWords(telling, condition, reading.value))}${points > 0 ? html`; <strong>${phrase(telling, 'short', short)}</strong>` : ''}`;
}

/** What a condition read of the lead. */
export function readWords({ agreement, words }: Telling, condition: Criterion, value: Value | null): string {
  return readingWords(condition, value, agreement, words.language);
}
