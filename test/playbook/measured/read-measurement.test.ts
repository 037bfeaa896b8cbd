import { describe, expect, it } from 'vitest';
import { measurementFindings } from '../../../src/playbook/measured/measurement-finding.ts';
import { readMeasurement } from '../../../src/playbook/measured/read-measurement.ts';
import { measuredOf, measurementText, referenceAgreement, week } from './given-measurement.ts';

const agreement = referenceAgreement();
const read = (text: string) => readMeasurement(text, 'measurements.json', agreement);
const acceptance = {
  metric: 'acceptance',
  unit: 'share' as const,
  per: 'month' as const,
  periods: [week('2026-11', '2026-11-01', '2026-11-30', [7, 10])],
  breakdowns: [],
};
const good = measurementText({ metrics: [acceptance] });

describe('reading a measurement', () => {
  it('takes what leadpact measure wrote, also with other line breaks', () => {
    for (const text of [good, good.replaceAll('\n', '\r\n')])
      expect(read(text)).toMatchObject({ isUnchanged: true, unknown: [], today: '2026-12-16' });
  });

  it('counts days where it was measured, though the agreement is somewhere else by now', () => {
    // Monday has begun in Berlin.
    const text = measurementText({ asOf: '2026-12-13T23:30:00Z' });
    const moved = { ...agreement, zone: 'America/New_York' };
    expect(readMeasurement(text, 'measurements.json', moved)).toMatchObject({
      today: '2026-12-14',
      settled: '2026-12-12',
    });
  });

  it.each([
    [
      'cut off',
      good.slice(0, -40),
      /it is no whole JSON document \(was it cut off\?\); write one with leadpact measure/,
    ],
    ['empty', '', /no whole JSON document/],
    ['a list', '[]', /it is no measurement; write one/],
    [
      'another document',
      good.replace('"what": "measurement"', '"what": "report"'),
      /it is no measurement of leadpact, but report;/,
    ],
    ['any JSON', '{"schemaVersion": 1}', /it is no measurement of leadpact;/],
    [
      'a newer form',
      good.replace('"schemaVersion": 1', '"schemaVersion": 2'),
      /it has schemaVersion 2, and this leadpact reads 1;/,
    ],
    [
      'a form in words',
      good.replace('"schemaVersion": 1', '"schemaVersion": "1"'),
      /it has schemaVersion 1, and/,
    ],
    ['nothing measured', good.replace('"metrics"', '"figures"'), /at \/ it has no metrics/],
    [
      'a figure that is none',
      good.replace('"7/10"', '"7/0"'),
      /what stands at \/metrics\/0\/periods\/0\/value is not what stands there/,
    ],
    ['a figure in words', good.replace('"7/10"', '"seven"'), /\/metrics\/0\/periods\/0\/value/],
    ['a date in words', good.replace('"2026-11-30"', '"today"'), /\/metrics\/0\/periods\/0\/to/],
    ['no instant', good.replace('2026-12-16T11:00:00Z', 'soon'), /its asOf, soon, is no instant/],
    [
      'another agreement',
      good.replace('"frachtfink"', '"other"'),
      /it measures the agreement other, and this one is frachtfink;/,
    ],
    [
      'other money',
      good.replace('"EUR"', '"USD"'),
      /its money is in USD, and the agreement now counts in EUR;/,
    ],
  ])('says in a sentence what is wrong with a file: %s', (_, text, sentence) => {
    expect(text).not.toBe(good);
    expect(read(text)).toMatch(sentence);
    expect(read(text)).toMatch(/leadpact measure/);
  });

  it('names every id that the agreement does not know, and nothing it knows', () => {
    const measured = measuredOf(agreement, {
      metrics: [acceptance, { ...acceptance, metric: 'gone' }, { ...acceptance, metric: 'toString' }],
      slas: [{ by: 'touches', id: 'disposition', side: 'sales', open: 0, paused: 0, errors: {}, weeks: [] }],
    });
    expect(measured.unknown).toEqual([
      { kind: 'metric', id: 'gone' },
      { kind: 'metric', id: 'toString' },
      { kind: 'touch policy', id: 'disposition' },
    ]);
    expect(measurementFindings(measured, 'm.json')).toMatchObject([
      {
        code: 'measurements/unknown-id',
        severity: 'warning',
        message:
          'the agreement does not know what is measured here: metric gone, metric toString, touch policy disposition',
      },
    ]);
  });

  it('tells that somebody edited it', () => {
    const edited = read(good.replace('"7/10"', '"9/10"'));
    if (typeof edited === 'string') throw new Error(edited);
    expect(measurementFindings(edited, 'm.json')).toMatchObject([{ code: 'measurements/changed' }]);
    expect(measurementFindings(measuredOf(agreement), 'm.json')).toEqual([]);
  });
});
