import { isScalar } from 'yaml';
import { breachFinding } from './breach-finding.js';
import { compose } from './compose.js';
import { documentAt } from './document-at.js';
import { syntaxFindings } from './syntax-findings.js';
export function readYaml(source, limits) {
    const { documents, breach, problems, unlistedProblems } = compose(source.text, limits);
    const mistakes = problems.filter(({ warning }) => !warning);
    const broken = new Set(mistakes.map((problem) => documentAt(documents, problem)));
    const findings = [...syntaxFindings(mistakes, documents, source)];
    if (breach !== undefined)
        findings.push(breachFinding(breach, documents.length, source, limits));
    const warnings = problems.filter(({ warning }) => warning);
    return {
        // Among the unlisted problems may be mistakes in any document.
        documents: unlistedProblems > 0
            ? []
            : documents.flatMap((document, index) => withContent(document, index, broken)),
        findings,
        doubts: syntaxFindings(warnings, documents, source),
        unlisted: unlistedProblems,
    };
}
function withContent({ contents }, document, broken) {
    const root = contents;
    const empty = root === null || (isScalar(root) && root.value === null && root.source === '');
    return empty || broken.has(document) ? [] : [{ document, root }];
}
