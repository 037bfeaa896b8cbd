import { answerJson } from '../analyze/answer-json.js';
import { witnessId } from '../analyze/witness-id.js';
import { toolVersion } from '../tool-version.js';
import { scoreSame, titleOf } from './diff-text.js';
import { diffVerdict, isShown, verdictSentence } from './diff-verdict.js';
/** The comparison as JSON, described by `schemas/output/diff.schema.json`. */
export function diffJson(comparison, { before, after, agreement }) {
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
