import { type Document, isScalar, type ParsedNode } from 'yaml';
import type { Finding } from '../diagnostics/finding.ts';
import { breachFinding } from './breach-finding.ts';
import { compose } from './compose.ts';
import { documentAt } from './document-at.ts';
import type { Limits } from './limits.ts';
import type { SourceText } from './source-text.ts';
import { syntaxFindings } from './syntax-findings.ts';

/** A text as YAML, before the rules of the agreement: what follows from YAML 1.2 and the limits alone. */
export interface YamlText {
  /** Without empty documents and those with a mistake. */
  readonly documents: readonly YamlDocument[];
  /** Mistakes, and where reading stopped. */
  readonly findings: readonly Finding[];
  /** What YAML allows and an agreement does not: unknown tags and directives. */
  readonly doubts: readonly Finding[];
  /** Problems that were counted, not listed. */
  readonly unlisted: number;
}

export interface YamlDocument {
  /** Zero-based index among all documents of the file. */
  readonly document: number;
  readonly root: ParsedNode;
}

export function readYaml(source: SourceText, limits: Limits): YamlText {
  const { documents, breach, problems, unlistedProblems } = compose(source.text, limits);
  const mistakes = problems.filter(({ warning }) => !warning);
  const broken = new Set(mistakes.map((problem) => documentAt(documents, problem)));
  const findings = [...syntaxFindings(mistakes, documents, source)];
  if (breach !== undefined) findings.push(breachFinding(breach, documents.length, source, limits));
  const warnings = problems.filter(({ warning }) => warning);
  return {
    // Among the unlisted problems may be mistakes in any document.
    documents:
      unlistedProblems > 0
        ? []
        : documents.flatMap((document, index) => withContent(document, index, broken)),
    findings,
    doubts: syntaxFindings(warnings, documents, source),
    unlisted: unlistedProblems,
  };
}

function withContent(
  { contents }: Document.Parsed,
  document: number,
  broken: ReadonlySet<number>,
): readonly YamlDocument[] {
  const root: ParsedNode | null = contents;
  const empty = root === null || (isScalar(root) && root.value === null && root.source === '');
  return empty || broken.has(document) ? [] : [{ document, root }];
}
