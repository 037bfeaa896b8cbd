import { xmlText } from '../../support/xml-text.ts';
import type { OutputFormat, RenderContext } from '../output-format.ts';
import { ownerWords } from '../owner-words.ts';
import { pagePath } from '../page-path.ts';
import { reasonLines, refusalCode, refusalTitle } from '../refusal.ts';
import type { ResolvedFinding } from '../resolved-finding.ts';
import { fails } from '../summary.ts';
import type { ResolvedSuppression } from '../suppressed-finding.ts';

/** Test results: a suite for each file, a test for each finding, failed where it fails the run. */
export const junit: OutputFormat = {
  id: 'junit',
  render(findings, context) {
    const files = [...new Set(findings.map(({ place }) => place.file))];
    const suites = files.flatMap((file) =>
      suite(
        file,
        findings.filter(({ place }) => place.file === file),
        context,
      ),
    );
    const { suppressed = [] } = context;
    return documentOf(counts(findings, context, suppressed.length), [
      ...(suites.length === 0 ? clean : suites),
      ...acceptedSuite(suppressed, context),
    ]);
  },
  refuse(refusal) {
    const text = reasonLines(refusal).map(xmlText);
    return documentOf('tests="1" failures="0" errors="1"', [
      '  <testsuite name="leadpact" tests="1" failures="0" errors="1">',
      `    <testcase classname="leadpact" name="${xmlText(refusalTitle(refusal))}">`,
      `      <error type="${refusalCode(refusal)}" message="${text[0] ?? ''}">${text.join('\n')}</error>`,
      '    </testcase>',
      '  </testsuite>',
    ]);
  },
};

function documentOf(totals: string, suites: readonly string[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="leadpact" ${totals}>`,
    ...suites,
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Readers of test results take a report without tests for a run that did not happen. */
const clean: readonly string[] = [
  '  <testsuite name="agreement" tests="1" failures="0" errors="0">',
  '    <testcase classname="agreement" name="no findings"/>',
  '  </testsuite>',
];

/** What is accepted for a while stands as tests that were skipped, with the reason. */
function acceptedSuite(
  suppressed: readonly ResolvedSuppression[],
  { folder }: RenderContext,
): readonly string[] {
  if (suppressed.length === 0) return [];
  const count = suppressed.length;
  return [
    `  <testsuite name="accepted for a while" tests="${count}" failures="0" errors="0" skipped="${count}">`,
    ...suppressed.flatMap(({ finding, reason, until }) => [
      `    <testcase classname="${xmlText(folder + finding.place.file)}" name="${xmlText(finding.code)} (${finding.range.start.line}:${finding.range.start.column})">`,
      // As text, since the published schema knows no attribute here.
      `      <skipped>${xmlText(`${finding.message}; until ${until}: ${reason}`)}</skipped>`,
      '    </testcase>',
    ]),
    '  </testsuite>',
  ];
}

/** The published schema knows `skipped` of a suite, and not of all suites together. */
function counts(findings: readonly ResolvedFinding[], { failOn }: RenderContext, skipped = 0): string {
  const failures = findings.filter(({ severity }) => fails(severity, failOn)).length;
  return `tests="${Math.max(1, findings.length) + skipped}" failures="${failures}" errors="0"`;
}

function suite(
  file: string,
  findings: readonly ResolvedFinding[],
  context: RenderContext,
): readonly string[] {
  const name = xmlText(context.folder + file);
  return [
    `  <testsuite name="${name}" ${counts(findings, context)}>`,
    ...findings.flatMap((finding) => testCase(finding, name, context)),
    '  </testsuite>',
  ];
}

function testCase(finding: ResolvedFinding, name: string, { failOn }: RenderContext): readonly string[] {
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

function details({ code, owner, why, help }: ResolvedFinding): readonly string[] {
  return [
    ...(why === undefined ? [] : [`Why: ${why}`]),
    ...(help === undefined ? [] : [`Help: ${help}`]),
    `Owner: ${ownerWords(owner)}`,
    `Page: ${pagePath(code)}`,
  ];
}
