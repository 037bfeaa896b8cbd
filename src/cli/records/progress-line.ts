import type { Io } from '../io.ts';

/** One line that changes, on a terminal only; empty = gone. */
export function progressLine({ stderr }: Pick<Io, 'stderr'>, quiet: boolean): (words: string) => void {
  if (quiet || !stderr.isTerminal) return () => {};
  return (words) => stderr.write(`\r\u001b[K${words}`);
}
