import { expect, it } from 'vitest';
import { judgingOf } from '../../../src/measure/judging.ts';
import { measuredModels } from '../../../src/measure/measured-models.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { readReleases } from '../../../src/records/releases/read-releases.ts';
import { releasePath, releaseText } from '../../../src/records/releases/release-text.ts';
import { withReleasedVersion } from '../../../src/records/releases/released-version.ts';
import type { StandingRelease } from '../../../src/records/releases/standing-release.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { wholeAgreements } from '../../records/releases/known-agreements.ts';
import { releaseOf } from '../../records/releases/plain-release.ts';

const asOf = Date.parse('2027-06-01T12:00Z');

type Told = readonly [version: string, effectiveFrom: string, agreement: Agreement];

function releasesOf(...told: readonly Told[]): readonly StandingRelease[] {
  const files = told.map(([version, effectiveFrom, agreement]) => ({
    path: releasePath(version),
    bytes: new TextEncoder().encode(releaseText(releaseOf(agreement, { version, effectiveFrom }))),
  }));
  const { releases, findings } = readReleases(files);
  expect(findings).toEqual([]);
  return releases;
}

function modelsOf(definitions: Agreement, releases: readonly StandingRelease[]) {
  const { agreement, versions } = judgingOf(withReleasedVersion(definitions, releases), releases, asOf);
  return measuredModels(agreement, { asOf, dialect: duckdb, weeks: [], versions });
}

it.each(wholeAgreements())(
  'what has one version is measured by the same SQL as a draft: %s',
  (_, agreement) => {
    const plain = modelsOf(agreement, []);
    expect(modelsOf(agreement, releasesOf(['1', '2027-01-01', agreement]))).toEqual(plain);
    // The definitions have gone on, in what nothing is measured by.
    const worded = { ...agreement, title: { en: 'Another title' } };
    expect(modelsOf(worded, releasesOf(['1', '2027-01-01', agreement]))).toEqual(plain);
    const both = releasesOf(['1', '2027-01-01', agreement], ['2', '2027-03-01', worded]);
    expect(modelsOf(agreement, both)).toEqual(plain);
    expect(modelsOf(worded, both)).toEqual(plain);
  },
);

it.each(wholeAgreements())('a draft of other promises changes nothing: %s', (_, agreement) => {
  const slas = Object.values(agreement.slas).map(
    (sla) => [sla.id, { ...sla, within: { amount: 1, unit: 'minutes' } as const }] as const,
  );
  const draft = { ...agreement, slas: Object.fromEntries(slas) };
  const released = releasesOf(['1', '2027-01-01', agreement]);
  expect(modelsOf(draft, released)).toEqual(modelsOf(agreement, []));
  expect(modelsOf(draft, [])).not.toEqual(modelsOf(agreement, []));
});
