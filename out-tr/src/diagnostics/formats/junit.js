import { xmlText } from '../../support/xml-text.js';
import { ownerWords } from '../owner-words.js';
import { pagePath } from '../page-path.js';
import { fails } from '../summary.js';
/** Test results: a suite for each file, a test for each finding, failed where it fails the run. */
export const junit = {
    id: 'junit',
    render(findings, context) {
        const files = [...new Set(findings.map(({ place }) => place.file))];
        const suites = files.flatMap((file) => suite(file, findings.filter(({ place }) => place.file === file), context));
        const { suppressed = [] } = context;
        const lines = [
            '<?xml version="1.0" encoding="UTF-8"?>',
            `<testsuites name="leadpact" ${counts(findings, context, suppressed.length)}>`,
            ...(suites.length === 0 ? clean : suites),
            ...acceptedSuite(suppressed, context),
            '</testsuites>',
        ];
        return `${lines.join('\n')}\n`;
    },
};
/** Readers of test results take a report without tests for a run that did not happen. */
const clean = [
    '  <testsuite name="agreement" tests="1" failures="0" errors="0">',
    '    <testcase classname="agreement" name="no findings"/>',
    '  </testsuite>',
];
/** What is accepted for a while stands as tests that were skipped, with the reason. */
function acceptedSuite(suppressed, { folder }) {
    if (suppressed.length === 0)
        return [];
    const count = suppressed.length;
    return [
        `  <testsuite name="accepted for a while" tests="${count}" failures="0" errors="0" skipped="${count}">`,
        ...suppressed.flatMap(({ finding, reason, until }) => [
            `    <testcase classname="${xmlText(folder + finding.place.file)}" name="${xmlText(finding.code)} (${finding.range.start.line}:${finding.range.start.column})">`,
            `      <skipped message="${xmlText(`${finding.message}; until ${until}: ${reason}`)}"/>`,
            '    </testcase>',
        ]),
        '  </testsuite>',
    ];
}
function counts(findings, { failOn }, skipped = 0) {
    const failures = findings.filter(({ severity }) => fails(severity, failOn)).length;
    const rest = skipped === 0 ? '' : ` skipped="${skipped}"`;
    return `tests="${Math.max(1, findings.length) + skipped}" failures="${failures}" errors="0"${rest}`;
}
function suite(file, findings, context) {
    const name = xmlText(context.folder + file);
    return [
        `  <testsuite name="${name}" ${counts(findings, context)}>`,
        ...findings.flatMap((finding) => testCase(finding, name, context)),
        '  </testsuite>',
    ];
}
function testCase(finding, name, { failOn }) {
    const { code, severity, message, range } = finding;
    const { line, column } = range.start;
    const text = details(finding).map(xmlText).join('\n');
    const body = fails(severity, failOn)
        ? `<failure type="${xmlText(code)}" message="${xmlText(message)}">${text}</failure>`
        : `<system-out>${xmlText(severity)}: ${xmlText(message)}\n${text}</system-out>`;
    return [
        `    <testcase classname="${name}" name="${xmlText(code)} (${line}:${column})">`,
        `      ${body}`,
        '    </testcase>',
    ];
}
function details({ code, owner, why, help }) {
    return [
        ...(why === undefined ? [] : [`Why: ${why}`]),
        ...(help === undefined ? [] : [`Help: ${help}`]),
        `Owner: ${ownerWords(owner)}`,
        `Page: ${pagePath(code)}`,
    ];
}
