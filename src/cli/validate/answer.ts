import type { Question, Result, ResultCache } from '../../host/result-cache.ts';
import type { SourceTree } from '../../host/source-tree.ts';
import type { AgreementFolder } from '../agreement-folder.ts';
import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { wantsColor } from '../io.ts';

/** What `validate` says and how it ends. */
export interface Answer extends Omit<Result, 'exitCode'> {
  readonly exitCode: ExitCode;
  /** Whether it depends on other files than those of the agreement. */
  readonly readsBeyond?: true;
}

/** From the cache where the same question was answered before; only answers about all of the content are kept. */
export async function answerOf(
  invocation: Invocation,
  folder: AgreementFolder,
  tree: SourceTree,
): Promise<Answer> {
  const whole = tree.troubles.length + tree.findings.length === 0;
  // What is kept is what was printed, and a summary is more than that.
  const cached = whole && invocation.io.summarize === undefined ? await cacheOf(invocation) : undefined;
  const question = questionOf(invocation, folder, tree);
  const kept = cached?.cache.find(question);
  if (kept !== undefined && cached?.holdsAt(kept, invocation.io.clock.now) === true) return kept;
  const { judgedAnswer } = await import('./judged-answer.ts');
  const judged = judgedAnswer(invocation, folder, tree);
  const { exitCode, readsBeyond, ...said } = judged;
  // Whether a baseline has changed since could be told only by reading it.
  if (readsBeyond === undefined && (exitCode === 0 || exitCode === 1))
    cached?.cache.keep(question, { ...said, exitCode });
  return judged;
}

interface Cached {
  readonly cache: ResultCache;
  readonly holdsAt: (result: Result, now: () => number) => boolean;
}

async function cacheOf({ io }: Invocation): Promise<Cached | undefined> {
  if (io.cache === undefined) return undefined;
  const { holdsAt, resultCache } = await import('../../host/result-cache.ts');
  return { cache: resultCache(io.cache.folder, io.cache.build), holdsAt };
}

/** Everything that the printed answer depends on, but for the day: an answer says itself on which days it holds. */
function questionOf(
  { io, format, failOn, language, asOf = 'today', showSuppressed }: Invocation,
  folder: AgreementFolder,
  tree: SourceTree,
): Question {
  const color = wantsColor(io.stdout, io.environment);
  return {
    asked: { verb: 'validate', format, failOn, language, asOf, showSuppressed, color, shown: folder.shown },
    files: [...tree.files, ...tree.releases],
  };
}
