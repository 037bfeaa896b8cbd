import type { SampleResult } from '../../scenario/run-samples.ts';
import { xmlText } from '../../support/xml-text.ts';
import { failedOf, type TestRun } from './test-run.ts';

/** The run as JUnit XML: a suite for each file, a case for each sample lead. */
export function testJunit(run: TestRun): string {
  const files = [...new Set(run.results.map(({ sample }) => sample.place.file))];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="leadpact" ${counts(run.results.length, failedOf(run).length)}>`,
    ...files.flatMap((file) => suiteLines(run, file)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function suiteLines({ results, sound }: TestRun, file: string): readonly string[] {
  const own = results.filter(({ sample }) => sample.place.file === file);
  const failed = own.filter(({ mismatches }) => mismatches.length > 0).length;
  const name = xmlText(sound.folder.shown + file);
  return [
    `  <testsuite name="${name}" ${counts(own.length, failed)}>`,
    ...own.flatMap((result) => caseLines(result, name)),
    '  </testsuite>',
  ];
}

function caseLines({ sample, mismatches }: SampleResult, suite: string): readonly string[] {
  const head = `    <testcase classname="${suite}" name="${xmlText(sample.id)}"`;
  if (mismatches.length === 0) return [`${head}/>`];
  const told = mismatches.map(({ key, negated, expected, got }) =>
    xmlText(`${key}: expected ${negated ? 'not ' : ''}${expected}, got ${got}`),
  );
  const failure = `      <failure type="expectation-failed" message="${told[0] ?? ''}">${told.join('\n')}</failure>`;
  return [`${head}>`, failure, '    </testcase>'];
}

function counts(tests: number, failures: number): string {
  return `tests="${tests}" failures="${failures}" errors="0"`;
}
