import { locationText } from '../location-text.js';
import { markdownText } from '../markdown-text.js';
import { ownerWords } from '../owner-words.js';
import { pagePath } from '../page-path.js';
import { acceptedText, summarize, summaryText } from '../summary.js';
/** For comments and documents: a heading with the counts, then one entry for each finding. */
export const markdown = {
    id: 'markdown',
    render(findings, context) {
        const { suppressed = [], showSuppressed } = context;
        const heading = `**leadpact: ${summaryText(summarize(findings))}${acceptedText(suppressed)}**\n`;
        const accepted = showSuppressed ? suppressed.map((one) => acceptedEntry(one, context)) : [];
        return [heading, ...findings.map((finding) => entry(finding, context)), ...accepted].join('\n');
    },
};
function entry(finding, context) {
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
function acceptedEntry({ finding, reason, until }, context) {
    const where = markdownText(locationText(finding, context));
    return `- *accepted until ${until}* ${where}: ${markdownText(finding.message)}  \n  *Reason:* ${markdownText(reason)} · *Page:* ${markdownText(pagePath(finding.code))}\n`;
}
