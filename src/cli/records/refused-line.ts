import type { Severity } from '../../diagnostics/finding.ts';
import { summaryText } from '../../diagnostics/summary.ts';
import type { RecordFinding } from '../../records/record-finding.ts';
import { counted } from '../../support/counted.ts';
import { visibleText } from '../../support/visible-text.ts';

/** `2 errors in 1 file: nothing was written.`, and how the rest would be done; `does` is what the command does with it. */
export function refusedLine(findings: readonly RecordFinding[], does: string): string {
  const refusal = refusedFiles(findings);
  return findings.some(({ severity }) => severity === 'error')
    ? `${refusal} \`--fail-on never\` leaves refused rows out, takes refused cells for missing, and ${does} the rest.`
    : `${refusal} \`--fail-on error\` ${does} them all the same.`;
}

/** The same where nothing helps: rows can be left out, a file cannot. */
export function refusedFiles(findings: readonly RecordFinding[]): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const summary = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const places = counted(new Set(findings.map(({ file }) => visibleText(file))).size, 'file');
  return `${summaryText(summary)} in ${places}: nothing was written.`;
}
