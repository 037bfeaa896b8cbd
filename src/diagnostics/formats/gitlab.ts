import { shortHash } from '../../support/short-hash.ts';
import { visibleText } from '../../support/visible-text.ts';
import type { Severity } from '../finding.ts';
import { fingerprints } from '../fingerprints.ts';
import type { OutputFormat } from '../output-format.ts';
import { reasonLines, refusalCode } from '../refusal.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's code quality report: findings beside the changed lines of a merge request, followed over commits. */
export const gitlab: OutputFormat = {
  id: 'gitlab',
  render(findings, { folder }) {
    const prints = fingerprints(findings);
    const report = findings.map(({ code, severity, message, help, place, range }, index) => ({
      description: visibleText(help === undefined ? message : `${message} (${help})`),
      check_name: code,
      fingerprint: prints[index],
      severity: severities[severity],
      location: {
        path: folder + place.file,
        lines: { begin: range.start.line, end: range.end.line },
      },
    }));
    return documentOf(report);
  },
  refuse: (refusal) =>
    documentOf([
      {
        description: visibleText(reasonLines(refusal).join(' ')),
        check_name: refusalCode(refusal),
        // The same from run to run, whatever the reason says of folders and processes.
        fingerprint: shortHash(`1${refusalCode(refusal)}`) + shortHash(`2${refusalCode(refusal)}`),
        severity: 'blocker',
        location: { path: 'definitions', lines: { begin: 1 } },
      },
    ]),
};

function documentOf(report: readonly object[]): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
