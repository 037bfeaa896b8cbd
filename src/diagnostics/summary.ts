import type { Finding, Severity } from './finding.ts';

/** How many findings there are of each weight. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files that have at least one. */
  readonly files: number;
}

/** The lightest finding that fails a run. */
export type FailLevel = Severity | 'never';

/** From light to heavy. */
const weights: readonly Severity[] = ['info', 'warning', 'error'];

export function summarize(findings: readonly Finding[]): Summary {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    files: new Set(findings.map(({ place }) => place.file)).size,
  };
}

/** Whether a finding of this severity fails a run. */
export function fails(severity: Severity, level: FailLevel): boolean {
  return level !== 'never' && weights.indexOf(severity) >= weights.indexOf(level);
}

/** 1 when a finding reaches the fail level, else 0. */
export function findingsExitCode(findings: readonly Finding[], level: FailLevel): 0 | 1 {
  return findings.some(({ severity }) => fails(severity, level)) ? 1 : 0;
}

/** `2 errors, 1 warning`; `no findings` when there are none. */
export function summaryText({ errors, warnings, infos }: Omit<Summary, 'files'>): string {
  const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'note')];
  return parts.filter((part) => part !== '').join(', ') || 'no findings';
}

/** `; 2 accepted for a while`; nothing when there are none. */
export function acceptedText(suppressed: readonly unknown[] = []): string {
  return suppressed.length === 0 ? '' : `; ${suppressed.length} accepted for a while`;
}

function counted(count: number, word: string): string {
  if (count === 0) return '';
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
