import { expect, it } from 'vitest';
import * as leadpact from '../../src/index.js';
it('the library offers exactly this', () => {
    expect(Object.keys(leadpact).toSorted()).toEqual([
        'columnProgramOf',
        'compileTargets',
        'coverageOf',
        'evaluate',
        'gapsOf',
        'languageVersions',
        'leadColumns',
        'lint',
        'loadAgreement',
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
