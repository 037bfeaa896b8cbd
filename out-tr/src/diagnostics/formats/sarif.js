import { fingerprints } from '../fingerprints.js';
import { pagePath } from '../page-path.js';
const levels = { error: 'error', warning: 'warning', info: 'note' };
/** SARIF 2.1.0, for code scanning and for editors. */
export const sarif = {
    id: 'sarif',
    render(findings, context) {
        const { suppressed = [] } = context;
        const all = [...findings, ...suppressed.map(({ finding }) => finding)];
        const codes = [...new Set(all.map(({ code }) => code))];
        const prints = fingerprints(all);
        const log = {
            $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
            version: '2.1.0',
            runs: [
                {
                    tool: {
                        driver: {
                            name: 'leadpact',
                            version: context.version,
                            rules: codes.map((code) => rule(code, all)),
                        },
                    },
                    columnKind: 'utf16CodeUnits',
                    results: all.map((finding, index) => ({
                        ...result(finding, context),
                        ruleIndex: codes.indexOf(finding.code),
                        partialFingerprints: { 'leadpact/v1': prints[index] },
                        ...suppressions(suppressed[index - findings.length]),
                    })),
                },
            ],
        };
        return `${JSON.stringify(log, null, 2)}\n`;
    },
};
/** Code scanning takes a result without the list for one that nobody accepted. */
function suppressions(one) {
    if (one === undefined)
        return {};
    const { by, reason, until } = one;
    const kind = by === 'comment' ? 'inSource' : 'external';
    return { suppressions: [{ kind, status: 'accepted', justification: `until ${until}: ${reason}` }] };
}
function rule(code, findings) {
    const first = findings.find((finding) => finding.code === code);
    return {
        id: code,
        shortDescription: { text: code },
        fullDescription: { text: first?.why ?? first?.message ?? code },
        help: { text: `Page: ${pagePath(code)}` },
    };
}
function result(finding, context) {
    const { code, severity, owner, message, help, related, place } = finding;
    return {
        ruleId: code,
        level: levels[severity],
        message: { text: help === undefined ? message : `${message}\nHelp: ${help}` },
        locations: [location(finding, context)],
        relatedLocations: related.map((one, id) => ({
            id,
            message: { text: one.message },
            ...location(one, context),
        })),
        properties: { owner, document: place.document, path: place.path },
    };
}
function location({ place, range }, { folder }) {
    const { start, end } = range;
    return {
        physicalLocation: {
            artifactLocation: { uri: (folder + place.file).split('/').map(encodeURIComponent).join('/') },
            region: {
                startLine: start.line,
                startColumn: start.column,
                endLine: end.line,
                endColumn: end.column,
            },
        },
    };
}
