import { fork } from 'node:child_process';

/**
 * The results of shares, each worked out by a process of its own that runs the same program. Processes rather than
 * threads, because only a process has a clock of its own processor time.
 */
export function inProcesses<Share, Result>(
  program: string,
  shares: readonly Share[],
): Promise<readonly Result[]> {
  return Promise.all(shares.map((share) => resultOf<Share, Result>(program, share)));
}

/** In such a process: takes the share, works, hands the result back. */
export function workOnShare<Share, Result>(work: (share: Share) => Result): void {
  process.once('message', (share) => {
    // What `resultOf` sent.
    process.send?.(work(share as Share), () => process.disconnect());
  });
}

/** Is this process one of them? */
export function isShareProcess(): boolean {
  return process.send !== undefined;
}

function resultOf<Share, Result>(program: string, share: Share): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = fork(program, process.argv.slice(2), { serialization: 'advanced' });
    // What `workOnShare` sends.
    child.once('message', (result) => resolve(result as Result));
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`the process ended with ${code} before its share was done`)),
    );
    child.send(share as object);
  });
}
