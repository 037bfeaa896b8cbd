import { askAll } from '../../analyze/questions/ask-all.ts';
import { questions } from '../../analyze/questions/index.ts';
import type { Question } from '../../analyze/questions/question.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { nearestName } from '../../support/nearest-name.ts';
import { folderOf, type SoundAgreement, soundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { knownCodes } from '../known-codes.ts';
import { couldNotRun } from '../refusal.ts';
import { addWitnesses } from './add-witnesses.ts';
import { type Analysis, countsOf } from './analysis.ts';
import { analysisJson } from './analysis-json.ts';
import { analysisMarkdown } from './analysis-markdown.ts';
import { analysisText } from './analysis-text.ts';
import { emitQuestions } from './emit-questions.ts';
import { proofLimits } from './proof-limits.ts';
import { proofTelling } from './proof-telling.ts';

/** Proves or refutes what an agreement must be like, and tells it with the leads that show it. */
export async function runAnalyze(invocation: Invocation): Promise<ExitCode> {
  const { io, options } = invocation;
  const limits = proofLimits(invocation);
  if (typeof limits === 'string') return couldNotRun(io, limits);
  const asked = chosenQuestions(options['question']);
  if (typeof asked === 'string') return couldNotRun(io, asked);
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  // What rules say of a readable agreement is no reason to prove nothing of it.
  const isJudgement = ({ code }: Finding): boolean => knownCodes().get(code)?.isRule === true;
  const sound = soundAgreement({ ...invocation, failOn: 'error' }, folder, isJudgement);
  if (typeof sound === 'number') return sound;
  if (options['emit'] !== undefined) {
    const { emitSmt2 } = await import('../../analyze/smt/emit-smt2.ts');
    return emitQuestions(invocation, () => emitSmt2(sound.agreement));
  }
  const analysis = { questions: asked, statements: askAll(sound.agreement, asked, limits) };
  tell(invocation, sound, analysis);
  return exitCodeOf(invocation, analysis);
}

function tell(invocation: Invocation, sound: SoundAgreement, analysis: Analysis): void {
  const { io, format, options, quiet } = invocation;
  const telling = proofTelling(sound, invocation);
  const listsAll = options['all'] === true;
  if (format === 'json') io.stdout.write(analysisJson(analysis, telling));
  else if (format === 'markdown') io.stdout.write(analysisMarkdown(analysis, telling, listsAll));
  else io.stdout.write(analysisText(analysis, telling, listsAll));
  if (options['writeTest'] !== true) return;
  const told = analysis.statements.filter(({ verdict }) => listsAll || verdict !== 'fine');
  const added = addWitnesses(io, sound, told);
  if (!quiet) io.stderr.write(added);
}

/** What is wrong fails, a note does where even those are meant to; what is undecided is never a pass unless it may be. */
function exitCodeOf({ failOn, options }: Invocation, analysis: Analysis): ExitCode {
  const { wrong, note, open } = countsOf(analysis);
  const fails = failOn !== 'never' && (wrong > 0 || (failOn === 'info' && note > 0));
  const isUnknown = open > 0 && options['allowUnknown'] !== true;
  return worst([
    fails ? exitCodes.findings : exitCodes.clean,
    isUnknown ? exitCodes.unknown : exitCodes.clean,
  ]);
}

/** All of them, or those of the given names in the order of the registry. */
function chosenQuestions(given: unknown): readonly Question[] | string {
  if (!Array.isArray(given)) return questions;
  const names = given.map(String);
  const known = questions.map(({ id }) => id);
  const strange = names.find((name) => !known.includes(name));
  if (strange === undefined) return questions.filter(({ id }) => names.includes(id));
  const nearest = nearestName(strange, known);
  return nearest === undefined
    ? `there is no question ${strange}; there are ${known.join(', ')}`
    : `there is no question ${strange} (did you mean ${nearest}?)`;
}
