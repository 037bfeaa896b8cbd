import { visibleText } from '../../support/visible-text.js';
import { fingerprints } from '../fingerprints.js';
const severities = { error: 'major', warning: 'minor', info: 'info' };
/** GitLab's code quality report: findings beside the changed lines of a merge request, followed over commits. */
export const gitlab = {
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
        return `${JSON.stringify(report, null, 2)}\n`;
    },
};
