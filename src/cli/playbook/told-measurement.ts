import { fails } from '../../diagnostics/summary.ts';
import type { MeasurementFinding } from '../../playbook/measured/measurement-finding.ts';
import { visibleText } from '../../support/visible-text.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { visibleOutput } from '../visible-output.ts';

/** What is wrong with the measurement, on stderr. */
export function tellMeasurement({ stderr }: Io, findings: readonly MeasurementFinding[]): void {
  for (const { code, severity, file, message, help } of findings)
    visibleOutput(stderr).write(
      [
        `${severity}: ${visibleText(message)}`,
        `  --> ${visibleText(file)}`,
        `  = help: ${visibleText(help)}`,
        `  = rule: ${code} (docs/rules/${code}.md)`,
        '',
        '',
      ].join('\n'),
    );
}

/** What the findings come to by `--fail-on`; the site was written all the same. */
export function failedByMeasurement(
  { failOn }: Pick<Invocation, 'failOn'>,
  findings: readonly MeasurementFinding[],
): ExitCode {
  return findings.some(({ severity }) => fails(severity, failOn)) ? exitCodes.findings : exitCodes.clean;
}
