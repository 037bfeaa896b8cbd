import type { Comparison } from '../../analyze/compare/comparison.ts';
import { answerJson } from '../analyze/answer-json.ts';
import { witnessId } from '../analyze/witness-id.ts';
import { toolVersion } from '../tool-version.ts';
import { type DiffTelling, scoreSame, titleOf } from './diff-text.ts';
import { diffVerdict, isShown, verdictSentence } from './diff-verdict.ts';

/** The comparison as JSON, described by `schemas/output/diff.schema.json`. */
export function diffJson(comparison: Comparison, { before, after, agreement }: DiffTelling): string {
  const { score, kinds, notCompared } = comparison;
  const document = {
    schemaVersion: 1,
    version: toolVersion,
    before,
    after,
    proof: {
      verdict: diffVerdict(comparison),
      text: verdictSentence(comparison),
      score: { same: scoreSame, ...answerJson(score, 'other-score', agreement) },
      kinds: kinds.map((kind) => ({
        kind: kind.kind,
        breaking: kind.isBreaking,
        shown: isShown(kind),
        same: kind.none,
        cases: kind.cases.map(({ label, answer }) => ({
          label,
          ...answerJson(answer, witnessId(titleOf(kind, label), ''), agreement),
        })),
      })),
      notCompared,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
