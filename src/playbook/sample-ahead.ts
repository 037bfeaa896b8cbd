import type { Criterion } from '../criteria/criterion.ts';
import type { Facts } from '../criteria/facts.ts';
import { type Failure, firstFailure } from '../criteria/first-failure.ts';
import { holds } from '../criteria/holds.ts';
import { criterionWords } from '../model/words/criterion-words.ts';
import { readingWords } from '../model/words/reading-words.ts';
import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html, html } from './html.ts';
import { facts, joined, part } from './parts.ts';
import { link, plain, say, type View } from './view.ts';

/** What keeps the lead from the next stage: the gate, what is not known, and what does not hold. */
export function sampleAhead(view: View, { evaluation }: SampleResult): Html {
  const next = evaluation.ahead.find(({ enters }) => !enters);
  if (next === undefined || evaluation.journey.current.ended !== null) return html``;
  const { lifecycle, fields } = view.agreement;
  const stage = lifecycle.stages.find(({ id }) => id === next.stage);
  const gate = lifecycle.gates.find(({ id }) => id === next.gate);
  const title = plain(view, stage?.title);
  return part(
    say(view, `What is missing to become ${title}`, `Was fehlt, um ${title} zu werden`),
    facts([
      [say(view, 'Gate', 'Sperre'), next.gate === null ? undefined : link(view, 'gates', gate, next.gate)],
      [
        say(view, 'Unknown', 'Unbekannt'),
        joined(next.missingFields.map((field) => link(view, 'fields', fields[field], field))),
      ],
      [
        say(view, 'Required', 'Verlangt'),
        next.criteria ? undefined : failing(view, stage?.entry.require, evaluation.facts),
      ],
      [
        say(view, 'Threshold', 'Schwelle'),
        next.threshold || next.fastTrack
          ? undefined
          : failing(view, stage?.entry.threshold, evaluation.facts),
      ],
    ]),
  );
}

/** Every condition that does not hold, and what the lead has instead. */
function failing(view: View, criterion: Criterion | undefined, known: Facts): Html {
  if (criterion === undefined) return html``;
  const parts = criterion.op === 'all' ? criterion.of : [criterion];
  const failures = parts.flatMap((each) => {
    const failure = firstFailure(each, known);
    return failure === undefined ? [] : [failureWords(view, failure, known)];
  });
  return joined(failures, html`<br>`);
}

function failureWords(view: View, { condition, reading }: Failure, known: Facts): Html {
  const { agreement, language } = view;
  // Where nothing of several things may be, it is the one that is.
  const not = holds(condition, known) ? say(view, 'not: ', 'nicht: ') : '';
  const tested = html`${not}<span class="criterion">${criterionWords(condition, agreement, language)}</span>`;
  if (condition.op === 'reached' || condition.op === 'objection') return tested;
  return html`${tested}; ${say(view, 'this lead', 'dieser Lead')}: ${readingWords(condition, reading.value, agreement, language)}`;
}
