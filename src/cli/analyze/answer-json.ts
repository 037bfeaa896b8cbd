import type { Answer } from '../../analyze/answer.ts';
import type { Standing } from '../../analyze/witness/standing.ts';
import type { Witness } from '../../analyze/witness/witness.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { pointColumns } from '../../evaluate/score-row.ts';
import type { Agreement } from '../../model/agreement.ts';
import { sampleText } from '../../scenario/sample-text.ts';
import { formatScaledDecimal } from '../../support/scaled-decimal.ts';
import { unknownWords } from './unknown-words.ts';

/** An answer as JSON: what it is, the tier that decided, and the lead or the reason behind it. */
export function answerJson(answer: Answer<Witness>, id: string, agreement: Agreement): object {
  const head = { answer: answer.answer, tier: answer.tier };
  switch (answer.answer) {
    case 'proved':
      return head;
    case 'refuted':
      return { ...head, witness: witnessJson(answer.witness, id, agreement) };
    case 'unknown':
      return {
        ...head,
        reason: { kind: answer.reason.kind, text: unknownWords(answer.reason) },
        proved: answer.proved,
      };
    default:
      return answer satisfies never;
  }
}

function witnessJson({ sample, standings }: Witness, id: string, agreement: Agreement): object {
  return {
    id,
    sample: sampleText(agreement, { ...sample, id }),
    standings: standings.map(standingJson),
  };
}

/** Points in exact units as text, for what rounding hides is what a proof is about. */
function standingJson({ agreement, row }: Standing): object {
  const scale = defaultScoring(agreement)?.scale ?? 0;
  const points = pointColumns.map((column) => {
    const value = row[column];
    return [column, value === null ? null : formatScaledDecimal(value, scale)];
  });
  return { ...row, ...Object.fromEntries(points) };
}
