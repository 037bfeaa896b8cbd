import type { RewriteVerdict } from './rewrite-law.ts';

/** How many compositions were no change, how often each rewriting took part, and everything that was told. */
export function rewriteText(verdicts: readonly RewriteVerdict[]): string {
  const by = (name: string): readonly RewriteVerdict[] => verdicts.filter((verdict) => verdict.by === name);
  const judged = verdicts.filter((verdict) => verdict.by !== 'unread');
  const times = judged.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right);
  const time = (share: number): string => (times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(0);
  const names = judged.flatMap(({ rewritings }) => rewritings);
  return [
    `${judged.length} compositions of rewritings: ${by('same').length} no change, ${by('changed').length} told as a change; ` +
      `${by('unread').length} more could not be read and were drawn anew`,
    `one took ${time(0.5)} ms in the middle, ${time(0.95)} ms at the 95th percentile, ${time(1)} ms at most`,
    ...[...new Set(names)]
      .sort()
      .map((name) => `  ${names.filter((each) => each === name).length} × ${name}`),
    ...by('unread').map(({ rewritings, what }) => `  unread: ${rewritings.join(' + ')}: ${what}`),
    ...by('changed').map(
      ({ folder, rewritings, what }) => `  CHANGED: ${folder}: ${rewritings.join(' + ')}: ${what}`,
    ),
  ].join('\n');
}
