import type { Document } from 'yaml';
import type { Finding } from '../diagnostics/finding.ts';
import { mergeConflict } from './codes/merge-conflict.ts';
import { syntax } from './codes/syntax.ts';
import { tabIndentation } from './codes/tab-indentation.ts';
import { documentAt } from './document-at.ts';
import { filePlace, loadFinding } from './load-finding.ts';
import { problemExtent } from './problem-extent.ts';
import type { Problem } from './problems.ts';
import type { SourceText } from './source-text.ts';
import { type SyntaxWording, syntaxWordings, type WordedProblem } from './syntax-wording.ts';
import { tabFix } from './tab-fix.ts';
import { unclosedBrackets } from './unclosed-brackets.ts';

/** Problems of the parser in plain words: one finding per line, because the others of the line follow from the first. */
export function syntaxFindings(
  problems: readonly Problem[],
  documents: readonly Document.Parsed[],
  source: SourceText,
): readonly Finding[] {
  if (problems.length === 0) return [];
  const conflict = conflictFinding(source);
  if (conflict !== undefined) return [conflict];
  const brackets = unclosedBrackets(documents, source.text);
  const findings = byLine(problems, source).map((line) => {
    const telling = mostTelling(line);
    const document = documentAt(documents, telling.problem);
    const unclosed = telling.wording.points === 'bracket' ? brackets(document) : [];
    return lineFinding(telling, document, unclosed, source);
  });
  return withTabFix(withoutRepetition(findings), source);
}

/** One repair for the whole file, since its tabs mean something only together. */
function withTabFix(findings: readonly Finding[], source: SourceText): readonly Finding[] {
  const isTab = ({ code }: Finding): boolean => code === tabIndentation.code;
  const fix = findings.some(isTab) ? tabFix(source) : undefined;
  return fix === undefined ? findings : findings.map((each) => (isTab(each) ? { ...each, fix } : each));
}

/** Several lines may suffer from one bracket. */
function withoutRepetition(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map(
    findings.map((finding) => [`${finding.range?.start.offset} ${finding.message}`, finding]),
  );
  return [...told.values()];
}

type Line = readonly [first: Problem, ...others: Problem[]];

function byLine(problems: readonly Problem[], source: SourceText): readonly Line[] {
  const lines = new Map<number, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const number = source.rangeBetween(problem.start, problem.start).start.line;
    const line = lines.get(number);
    if (line === undefined) lines.set(number, [problem]);
    else line.push(problem);
  }
  return [...lines.values()];
}

/** Lines a version control system leaves behind when two changes met. */
function conflictFinding(source: SourceText): Finding | undefined {
  const marker = /^(?:<{7}|={7}|>{7})(?= |\r?$)/m.exec(source.text);
  if (marker === null) return undefined;
  return loadFinding(mergeConflict, {
    place: filePlace(source.path),
    range: source.rangeBetween(marker.index, marker.index + marker[0].length),
    message: 'the file holds an unresolved merge conflict',
  });
}

function lineFinding(
  { problem, wording }: Telling,
  document: number,
  unclosed: readonly number[],
  source: SourceText,
): Finding {
  const [start, end] = problemExtent(problem, source.text, wording.points, unclosed);
  return loadFinding(wording.page, {
    place: filePlace(source.path, document),
    range: source.rangeBetween(start, end),
    message: wording.message.replace('%', () => quoted(source.text.slice(start, end))),
    ...(wording.help === undefined ? {} : { help: wording.help }),
  });
}

interface Telling {
  readonly problem: Problem;
  readonly wording: SyntaxWording;
}

function mostTelling(line: Line): Telling {
  for (const wording of syntaxWordings) {
    const problem = line.find((candidate) => fits(wording, candidate, line));
    if (problem !== undefined) return { problem, wording };
  }
  return { problem: line[0], wording: { page: syntax, message: '% does not belong here' } };
}

function fits({ code, says, beside }: WordedProblem, problem: Problem, others: readonly Problem[]): boolean {
  if (code !== problem.code || says?.test(problem.message) === false) return false;
  return (
    beside === undefined || others.some((other) => other.code === beside && other.start === problem.start)
  );
}

/** A piece of the file, shortened to what fits into a sentence. */
function quoted(piece: string): string {
  if (piece === '') return 'the end of the line';
  const mark = piece.includes('`') ? '"' : '`';
  return `${mark}${piece.length > 40 ? `${piece.slice(0, 39)}…` : piece}${mark}`;
}
