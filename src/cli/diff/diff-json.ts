import type { Comparison, NotComparable } from '../../analyze/compare/comparison.ts';
import { type Change, thingName } from '../../diff/change.ts';
import type { DiffReport } from '../../diff/diff-report.ts';
import { verdictText } from '../../diff/report-words.ts';
import { answerJson } from '../analyze/answer-json.ts';
import { witnessId } from '../analyze/witness-id.ts';
import { toolVersion } from '../tool-version.ts';
import type { DiffTelling } from './diff-text.ts';
import { diffVerdict, isShown, verdictSentence } from './diff-verdict.ts';
import { scoreSame, titleOf } from './proof-lines.ts';

/** The comparison as JSON, described by `schemas/output/diff.schema.json`. */
export function diffJson(
  report: DiffReport,
  proof: Comparison | NotComparable,
  telling: DiffTelling,
): string {
  const { after, before, language } = telling;
  const document = {
    schemaVersion: 1,
    version: toolVersion,
    before,
    after,
    verdict: report.verdict,
    text: verdictText(report, language),
    signatures: report.need,
    changes: report.changes.map((change) => changeJson(change, telling)),
    objects: report.objects.map(({ became, id, noun, rows, title }) => {
      return { object: thingName({ noun, id }), title, became, rows };
    }),
    renames: report.renames.map(({ from, noun, to }) => ({ noun, from, to })),
    rewritten: report.rewritten.map(thingName),
    proof: proofJson(proof, telling),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function changeJson(change: Change, { agreement, language }: DiffTelling): object {
  const { because, category, code, loses, message, object, place, severity, signers, standsIn, witnesses } =
    change;
  return {
    code,
    category,
    severity,
    object: thingName(object),
    message: message[language],
    loses,
    signers,
    file: place.file,
    in: standsIn,
    because: because.map(thingName),
    witnesses: witnesses.map(({ answer, label }) => ({
      label,
      ...answerJson(answer, witnessId(titleOf(code.replace('change/', ''), label), ''), agreement),
    })),
  };
}

function proofJson(proof: Comparison | NotComparable, { agreement, language }: DiffTelling): object {
  if ('notComparable' in proof) return { verdict: 'undecided', text: proof.notComparable, kinds: [] };
  const { kinds, score } = proof;
  return {
    verdict: diffVerdict(proof),
    text: verdictSentence(proof),
    score: { same: scoreSame[language], ...answerJson(score, 'other-score', agreement) },
    kinds: kinds.map((kind) => ({
      kind: kind.kind,
      breaking: kind.isBreaking,
      shown: isShown(kind),
      same: kind.none[language],
      cases: kind.cases.map(({ answer, label }) => ({
        label,
        ...answerJson(answer, witnessId(titleOf(kind.kind, label), ''), agreement),
      })),
    })),
  };
}
