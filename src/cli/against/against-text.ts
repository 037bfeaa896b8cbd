import type { UnknownReason } from '../../analyze/answer.ts';
import type { ToldValue } from '../../analyze/told/told.ts';
import { assumptionsOf } from '../../connect/assumptions.ts';
import type { ArtefactResult } from '../../connect/compare-artefacts.ts';
import type { Paint } from '../../diagnostics/paint.ts';
import type { Agreement } from '../../model/agreement.ts';
import { sampleText } from '../../scenario/sample-text.ts';
import { counted } from '../../support/counted.ts';
import { unknownWords } from '../analyze/unknown-words.ts';

/** What the artefacts say otherwise than the agreement, with a lead for each; `listsAll` also what they say as it should be. */
export function againstText(
  agreement: Agreement,
  results: readonly ArtefactResult[],
  paint: Paint,
  listsAll: boolean,
): string {
  const told = results.filter(({ answer }) => listsAll || answer.answer !== 'proved');
  const targets = [...new Set(results.map(({ target }) => target))];
  const lines = [
    ...told.flatMap((result) => [...resultLines(agreement, result, paint), '']),
    ...targets.flatMap((target) => [
      `Taken for granted of ${target}:`,
      ...assumptionsOf(target).map((sentence) => `  - ${sentence}`),
      '',
    ]),
    ...invariantLines(agreement),
    paint('bold', againstSummary(results)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Leads that cannot be are no difference. */
function invariantLines({ invariants }: Agreement): readonly string[] {
  const ids = Object.keys(invariants);
  return ids.length === 0 ? [] : [`Only leads that keep the invariants count: ${ids.join(', ')}`, ''];
}

/** `48 clauses: 46 as agreed (5 as near as the system comes), 1 different, 1 unknown`. */
function againstSummary(results: readonly ArtefactResult[]): string {
  const count = (answer: ArtefactResult['answer']['answer']): number =>
    results.filter((result) => result.answer.answer === answer).length;
  const near = results.filter(
    ({ against, answer }) => answer.answer === 'proved' && against === 'written',
  ).length;
  const agreed = `${count('proved')} as agreed${near === 0 ? '' : ` (${near} as near as the system comes)`}`;
  return `${counted(results.length, 'clause')}: ${agreed}, ${count('refuted')} different, ${count('unknown')} unknown`;
}

/** One clause with its answer, and the lead that is treated otherwise. */
export function resultLines(agreement: Agreement, result: ArtefactResult, paint: Paint): readonly string[] {
  const { against, answer, clause = 'a file', place } = result;
  const where = `${place.path}:${place.line}:${place.column}`;
  const measure = against === 'written' ? 'what leadpact writes today' : 'the agreement';
  switch (answer.answer) {
    case 'proved':
      return [`${paint('green', 'as agreed')} ${clause} (${measure}, by ${answer.tier})`, `  ${where}`];
    case 'unknown':
      return [`${paint('yellow', 'unknown')} ${clause}: ${reasonOf(answer.reason)}`, `  ${where}`];
    case 'refuted': {
      const { expected, got, sample } = answer.witness;
      return [
        `${paint('red', 'different')} ${clause}: ${shown(got)} instead of ${shown(expected)} (${measure}), for this lead:`,
        `  ${where}`,
        ...sampleText(agreement, sample)
          .trimEnd()
          .split('\n')
          .map((line) => `    ${line}`),
      ];
    }
  }
}

function shown(value: ToldValue): string {
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** A difference without a lead says itself where it would be. */
function reasonOf(reason: UnknownReason): string {
  return reason.kind === 'abstraction' ? reason.bound : unknownWords(reason);
}
