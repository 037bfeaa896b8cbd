import { expect, it } from 'vitest';
import * as leadpact from '../../src/index.ts';

it('the library offers exactly this', () => {
  expect(Object.keys(leadpact).toSorted()).toEqual([
    'agreementAt',
    'columnProgramOf',
    'compareAgreements',
    'compileTargets',
    'coverageOf',
    'evaluate',
    'gapsOf',
    'languageVersions',
    'leadColumns',
    'lint',
    'loadAgreement',
    'loadReleases',
    'outputFormats',
    'playbookSite',
    'readAgreement',
    'rowProgramOf',
    'rowProgramSource',
    'rules',
    'runSamples',
    'scoreRowAt',
    'toolVersion',
  ]);
});
