import type { Finding } from '../diagnostics/finding.ts';
import type { SuppressedFinding } from '../diagnostics/suppressed-finding.ts';
import type { LocalDate } from '../support/local-date.ts';
import type { Suppression } from './suppression.ts';

/** Where a finding is, in the two ways in which suppressions speak of it. */
export interface Whereabouts {
  readonly line: (finding: Finding) => number;
  readonly at: (finding: Finding) => string;
}

/** What became of findings and of what was to accept them. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Suppressions for which there was a finding, expired ones included. */
  readonly used: ReadonlySet<Suppression>;
}

/** Sets aside what is accepted on a day. A comment accepts all findings of its code in its line, an entry of the baseline one. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  today: LocalDate,
  whereabouts: Whereabouts,
): Suppressed {
  const used = new Set<Suppression>();
  const left: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const fitting = suppressions.filter(
      (one) =>
        one.code === finding.code &&
        (one.by === 'comment' || !used.has(one)) &&
        covers(one, finding, whereabouts),
    );
    const chosen = fitting.find(({ until }) => until >= today) ?? fitting[0];
    if (chosen !== undefined) used.add(chosen);
    if (chosen === undefined || chosen.until < today) left.push(finding);
    else suppressed.push(acceptance(finding, chosen));
  }
  return { findings: left, suppressed, used };
}

function covers({ covers: coverage }: Suppression, finding: Finding, { line, at }: Whereabouts): boolean {
  if (coverage.file !== finding.place.file) return false;
  return coverage.what === 'line'
    ? coverage.line === line(finding)
    : coverage.message === finding.message && coverage.at === at(finding);
}

function acceptance(finding: Finding, { by, reason = '', until }: Suppression): SuppressedFinding {
  return { finding, by, reason, until };
}
