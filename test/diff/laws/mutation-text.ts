import type { JudgedMutation } from './mutation-run.ts';

/** How many changes were told and how, the reasons of those that were not, and every one that was missed. */
export function mutationText(judged: readonly JudgedMutation[]): string {
  const by = (name: string): readonly JudgedMutation[] => judged.filter(({ verdict }) => verdict.by === name);
  const times = judged.map(({ verdict }) => verdict.milliseconds).sort((left, right) => left - right);
  const time = (share: number): string => (times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(0);
  return [
    `${judged.length} business changes: ${by('told').length} told, ${by('open').length} told as undecided only, ` +
      `${by('argued').length} not told for a written reason, ${by('proved').length} proved the same, ${by('missed').length} missed`,
    `one took ${time(0.5)} ms in the middle, ${time(0.95)} ms at the 95th percentile, ${time(1)} ms at most`,
    ...counted(by('argued').map(({ verdict }) => verdict.what)).map((line) => `  not told: ${line}`),
    ...counted(
      by('told').flatMap(({ verdict }) =>
        verdict.what.split(' ').filter((code, at, all) => all.indexOf(code) === at),
      ),
    ).map((line) => `  told: ${line}`),
    ...by('open').map((each) => `  undecided: ${lineOf(each)}`),
    ...by('proved').map((each) => `  proved the same: ${lineOf(each)}`),
    ...by('missed').map((each) => `  MISSED: ${lineOf(each)}`),
  ].join('\n');
}

function counted(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
    .sort()
    .map((name) => `${names.filter((each) => each === name).length} × ${name}`);
}

function lineOf({ mutation, verdict }: JudgedMutation): string {
  const { operator, file, path, before, text } = mutation;
  return `${operator} ${file} ${path}: ${before.slice(0, 60)} → ${text || '(removed)'} ${verdict.what}`;
}
