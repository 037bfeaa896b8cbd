import { visibleText } from '../../support/visible-text.ts';
import { locationText } from '../location-text.ts';
import type { OutputFormat, RenderContext } from '../output-format.ts';
import { ownerWords } from '../owner-words.ts';
import { pagePath } from '../page-path.ts';
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
};

function entry(finding: ResolvedFinding, context: RenderContext): string {
  const { code, severity, owner, message, why, help, related } = finding;
  const lines = [
    `- **${severity}** ${escaped(locationText(finding, context))}: ${escaped(message)}`,
    ...related.map((one) => `see ${escaped(locationText(one, context))}: ${escaped(one.message)}`),
    ...(why === undefined ? [] : [`*Why:* ${escaped(why)}`]),
    ...(help === undefined ? [] : [`*Help:* ${escaped(help)}`]),
    `*Owner:* ${ownerWords(owner)} · *Page:* ${escaped(pagePath(code))}`,
  ];
  return `${lines.join('  \n  ')}\n`;
}

function acceptedEntry({ finding, reason, until }: ResolvedSuppression, context: RenderContext): string {
  const where = escaped(locationText(finding, context));
  return `- *accepted until ${until}* ${where}: ${escaped(finding.message)}  \n  *Reason:* ${escaped(reason)} · *Page:* ${escaped(pagePath(finding.code))}\n`;
}

/** Plain words: no emphasis, link, image, table cell or HTML, and nobody is mentioned. */
function escaped(text: string): string {
  return (
    visibleText(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\`*_[\]|~$]/g, '\\$&')
      // Forges turn @name, #12 and !12 into mentions and references even behind a backslash.
      .replace(/([@#!])(?=[\p{L}\p{N}])/gu, '$1<!-- -->')
  );
}
