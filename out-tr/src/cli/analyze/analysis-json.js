import { toolVersion } from '../tool-version.js';
import { countsOf } from './analysis.js';
import { answerJson } from './answer-json.js';
import { witnessId } from './witness-id.js';
/** Everything that was asked and answered, described by `schemas/output/analyze.schema.json`. */
export function analysisJson(analysis, { agreement, lineOf }) {
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
