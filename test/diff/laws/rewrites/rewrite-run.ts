import { judgeRewriting, type RewriteVerdict, readOriginal } from './rewrite-law.ts';

/** Numbers `part`, `part + parts`, … below `wanted`. */
export interface RewriteRun {
  readonly part: number;
  readonly parts: number;
  readonly wanted: number;
  readonly seed: number;
  /** Of the proof engine, for one comparison. */
  readonly steps: number;
}

/** Two of three times the reference agreement, else the one of the example. */
const folders = ['definitions', 'definitions', 'examples/gitlab/definitions'] as const;

/** Judges a share; a composition that cannot be read is drawn anew, and told beside the others. */
export function runRewritings(
  { part, parts, wanted, seed, steps }: RewriteRun,
  report: (done: number, told: number) => void = () => undefined,
): readonly RewriteVerdict[] {
  const originals = new Map([...new Set(folders)].map((folder) => [folder, readOriginal(folder)]));
  const verdicts: RewriteVerdict[] = [];
  for (let number = part; number < wanted; number += parts) {
    const original = originals.get(folders[number % folders.length] ?? 'definitions');
    for (let attempt = 0; original !== undefined && attempt < 10; attempt++) {
      const verdict = judgeRewriting(original, steps, seed, number, attempt);
      verdicts.push(verdict);
      if (verdict.by !== 'unread') break;
    }
    report(verdicts.length, verdicts.filter(({ by }) => by === 'changed').length);
  }
  return verdicts;
}
