import { fixedAmount } from '../../evaluate/clock/clock-target.ts';
import type { Agreement } from '../../model/agreement.ts';
import { readKept } from '../../records/kept/read-kept.ts';
import { parseInstant } from '../../support/instant.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import type { Measured } from './measured.ts';
import { parsedOutput } from './parsed-output.ts';
import { unknownIds } from './unknown-ids.ts';

/** The measurement in a file, or one sentence: what is wrong with it, and what to write. */
export function readMeasurement(text: string, file: string, agreement: Agreement): Measured | string {
  const remedy = 'write one with leadpact measure --format json';
  const document = parsedOutput(text, { kind: 'measure', noun: 'measurement', remedy });
  if (typeof document === 'string') return document;
  const { agreement: measured } = document;
  if (measured.id !== agreement.id)
    return `it measures the agreement ${measured.id}, and this one is ${agreement.id}; measure this one with leadpact measure --format json`;
  if (measured.currency !== agreement.currency)
    return `its money is in ${measured.currency}, and the agreement now counts in ${agreement.currency}; measure again with leadpact measure --format json`;
  const asOf = parseInstant(document.asOf);
  if (asOf === undefined) return `its asOf, ${document.asOf}, is no instant; ${remedy}`;
  return {
    document,
    file,
    asOf,
    today: localDateAt(measured.zone, asOf),
    settled: localDateAt(measured.zone, asOf - fixedAmount(agreement.settle)),
    unknown: unknownIds(document, agreement),
    isUnchanged: readKept(text)?.isUnchanged === true,
  };
}
