import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./z3-process.mjs', import.meta.url));

/** `crashed`: the process of the solver came to an end over the text, mostly for want of memory. */
export type Z3Answer = 'sat' | 'unsat' | 'unknown' | 'crashed';

interface Z3Options {
  /** Milliseconds for one text; then Z3 says `unknown`. */
  readonly timeout: number;
  /** Texts that one process answers before the next begins, so that memory cannot pile up. */
  readonly batch?: number;
}

/** What Z3 says to each text of declarations and assertions. */
export async function askZ3(
  texts: readonly string[],
  { timeout, batch = 60 }: Z3Options,
): Promise<readonly Z3Answer[]> {
  const answers: Z3Answer[] = [];
  while (answers.length < texts.length) {
    const share = texts.slice(answers.length, answers.length + batch);
    const answered = await answersOf(share, timeout);
    answers.push(...answered);
    if (answered.length < share.length) answers.push('crashed');
  }
  return answers;
}

/** Answers in order, as many as the process came to. */
function answersOf(texts: readonly string[], timeout: number): Promise<readonly Z3Answer[]> {
  return new Promise((resolve, reject) => {
    const answers: Z3Answer[] = [];
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'ignore'] });
    // The time of Z3 does not run while it reads or takes terms apart.
    const watch = () => setTimeout(() => child.kill('SIGKILL'), timeout * 3 + 60_000);
    let watched = watch();
    createInterface({ input: child.stdout }).on('line', (line) => {
      // What z3-process.mjs writes.
      const { answer } = JSON.parse(line) as { readonly answer: Z3Answer };
      answers.push(answer);
      clearTimeout(watched);
      watched = watch();
    });
    // The pipe breaks where the process ends early; `close` says so.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(watched);
      resolve(answers);
    });
    for (const text of texts)
      child.stdin.write(
        `${JSON.stringify({ text: text.replace(/\(check-sat\)\n\(exit\)\s*$/, ''), timeout })}\n`,
      );
    child.stdin.end();
  });
}
