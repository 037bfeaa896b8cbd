import type { Io, Output } from './io.ts';

/**
 * The streams of a run whose output a GitHub runner reads. It obeys `::command::` at the beginning of a line and
 * `##[command]` anywhere in one, so a title in a definition could write annotations, mask words, or stop the commands of
 * others. What is for people gets a blank in there; formats for programs pass unchanged, and `github` has its own care.
 */
export function runnerLog(io: Io, isForPeople: boolean): Io {
  if (io.environment['GITHUB_ACTIONS'] !== 'true') return io;
  return { ...io, stderr: harmless(io.stderr), ...(isForPeople ? { stdout: harmless(io.stdout) } : {}) };
}

function harmless(output: Output): Output {
  return {
    ...output,
    write: (text) => output.write(text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [')),
  };
}
