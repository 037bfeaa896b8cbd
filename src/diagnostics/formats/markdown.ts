import { locationText } from '../location-text.ts';
import { markdownText } from '../markdown-text.ts';
import type { OutputFormat, RenderContext } from '../output-format.ts';
import { ownerWords } from '../owner-words.ts';
import { pagePath } from '../page-path.ts';
import { reasonLines, refusalTitle } from '../refusal.ts';
import type { ResolvedFinding } from '../resolved-finding.ts';
import { acceptedText, summarize, summaryText } from '../summary.ts';
import type { ResolvedSuppression } from '../suppressed-finding.ts';

/** For comments and documents: a heading with the counts, then one entry for each finding. */
export const markdown: OutputFormat = {
  id: 'markdown',
  render(findings, context) {
    const { suppressed = [], showSuppressed } = context;
    const heading = `**leadpact: ${summaryText(summarize(findings))}${acceptedText(suppressed)}**\n`;
    const accepted = showSuppressed ? suppressed.map((one) => acceptedEntry(one, context)) : [];
    return [heading, ...findings.map((finding) => entry(finding, context)), ...accepted].join('\n');
  },
  refuse: (refusal) =>
    `**${refusalTitle(refusal)}:** ${reasonLines(refusal).map(markdownText).join('  \n')}\n`,
};

function entry(finding: ResolvedFinding, context: RenderContext): string {
  const { code, severity, owner, message, why, help, related } = finding;
  const lines = [
    `- **${severity}** ${markdownText(locationText(finding, context))}: ${markdownText(message)}`,
    ...related.map((one) => `see ${markdownText(locationText(one, context))}: ${markdownText(one.message)}`),
    ...(why === undefined ? [] : [`*Why:* ${markdownText(why)}`]),
    ...(help === undefined ? [] : [`*Help:* ${markdownText(help)}`]),
    `*Owner:* ${ownerWords(owner)} · *Page:* ${markdownText(pagePath(code))}`,
  ];
  return `${lines.join('  \n  ')}\n`;
}

function acceptedEntry({ finding, reason, until }: ResolvedSuppression, context: RenderContext): string {
  const where = markdownText(locationText(finding, context));
  return `- *accepted until ${until}* ${where}: ${markdownText(finding.message)}  \n  *Reason:* ${markdownText(reason)} · *Page:* ${markdownText(pagePath(finding.code))}\n`;
}
