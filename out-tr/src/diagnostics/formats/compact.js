import { visibleText } from '../../support/visible-text.js';
import { locationText } from '../location-text.js';
/** One line for each finding, for editors and `grep`. */
export const compact = {
    id: 'compact',
    render: (findings, context) => findings
        .map((finding) => line(finding, finding.severity, context))
        .concat(context.showSuppressed ? acceptedLines(context) : [])
        .join(''),
};
function line(finding, weight, context) {
    return `${locationText(finding, context)} ${weight} ${finding.code} ${visibleText(finding.message)}\n`;
}
function acceptedLines(context) {
    return (context.suppressed ?? []).map(({ finding, until }) => line(finding, `accepted until ${until}`, context));
}
