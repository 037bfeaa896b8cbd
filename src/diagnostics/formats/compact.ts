import { visibleText } from '../../support/visible-text.ts';
import { locationText } from '../location-text.ts';
import type { OutputFormat, RenderContext } from '../output-format.ts';
import type { ResolvedFinding } from '../resolved-finding.ts';

/** One line for each finding, for editors and `grep`. */
export const compact: OutputFormat = {
  id: 'compact',
  render: (findings, context) =>
    findings
      .map((finding) => line(finding, finding.severity, context))
      .concat(context.showSuppressed ? acceptedLines(context) : [])
      .join(''),
  refuse: () => '',
};

function line(finding: ResolvedFinding, weight: string, context: RenderContext): string {
  return `${locationText(finding, context)} ${weight} ${finding.code} ${visibleText(finding.message)}\n`;
}

function acceptedLines(context: RenderContext): readonly string[] {
  return (context.suppressed ?? []).map(({ finding, until }) =>
    line(finding, `accepted until ${until}`, context),
  );
}
