import { toolVersion } from '../tool-version.ts';
import { type Analysis, countsOf } from './analysis.ts';
import { answerJson } from './answer-json.ts';
import type { ProofTelling } from './proof-telling.ts';
import { witnessId } from './witness-id.ts';

/** Everything that was asked and answered, described by `schemas/output/analyze.schema.json`. */
export function analysisJson(analysis: Analysis, { agreement, lineOf }: ProofTelling): string {
  const { questions, statements } = analysis;
  const document = {
    schemaVersion: 1,
    version: toolVersion,
    summary: { questions: questions.length, ...countsOf(analysis) },
    questions: questions.map(({ id, summary }) => ({ id, summary })),
    statements: statements.map(({ question, about, verdict, message, why, help, owner, place, answer }) => ({
      question,
      about,
      verdict,
      message,
      ...(why !== undefined && { why }),
      ...(help !== undefined && { help }),
      owner,
      ...lineOf(place),
      ...answerJson(answer, witnessId(question, about), agreement),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
