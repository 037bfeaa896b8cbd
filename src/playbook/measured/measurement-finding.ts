import type { CodePage } from '../../diagnostics/code-page.ts';
import type { Severity } from '../../diagnostics/finding.ts';
import { changedMeasurement } from './codes/changed.ts';
import { unknownId } from './codes/unknown-id.ts';
import type { Measured } from './measured.ts';

/** Something that is wrong with a measurement which can be shown all the same. */
export interface MeasurementFinding {
  readonly code: string;
  readonly severity: Severity;
  /** The file as the user named it. */
  readonly file: string;
  readonly message: string;
  readonly help: string;
}

export function measurementFindings(
  { unknown, isUnchanged }: Measured,
  file: string,
): readonly MeasurementFinding[] {
  const names = unknown.map(({ kind, id }) => `${kind} ${id}`).join(', ');
  return [
    ...(unknown.length === 0
      ? []
      : [found(unknownId, file, `the agreement does not know what is measured here: ${names}`)]),
    ...(isUnchanged
      ? []
      : [found(changedMeasurement, file, 'somebody has changed it since leadpact wrote it')]),
  ];
}

function found({ code, severity, help }: CodePage, file: string, message: string): MeasurementFinding {
  return { code, severity, file, message, help };
}
