import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ComponentSet } from '@salesforce/source-deploy-retrieve';
import { describe, expect, test } from 'vitest';
import { salesforce } from '../../../src/compile/salesforce/salesforce.ts';
import type { Compilation } from '../../../src/compile/target.ts';
import { retrievedOrg } from '../../compile/salesforce/baseline/retrieved-org.ts';
import { agreements } from '../agreements.ts';

/** `<type>:<full name>` of everything Salesforce's own library sees in the files. */
function readBack({ artifacts }: Pick<Compilation, 'artifacts'>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-'));
  try {
    for (const { content, path } of artifacts) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const components = ComponentSet.fromSource({
      fsPaths: [join(folder, 'force-app')],
    }).getSourceComponents();
    // Where the file of an object is there, its fields and rules are read as parts of it.
    const all = [...components].flatMap((component) =>
      component.type.name === 'CustomObject' ? [component, ...component.getChildren()] : [component],
    );
    return [...new Set(all.map(({ fullName, type }) => `${type.name}:${fullName}`))].toSorted();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(agreements)('$name', ({ agreement }) => {
  const configuration = agreement.targets['salesforce'];
  if (configuration === undefined) throw new Error('no target salesforce');

  test.each([true, false])(
    'is read back as its manifest says (whole objects ours: %s)',
    (ownsWholeObjects) => {
      const compilation = salesforce.compile(agreement, { ...configuration, ownsWholeObjects });
      expect(compilation.manifest.length).toBeGreaterThan(40);
      expect(readBack(compilation)).toEqual([...compilation.manifest].toSorted());
    },
  );

  test('is read back as its manifest says, merged with what an org has', () => {
    const merging = { ...configuration, ownsWholeObjects: false, baseline: 'retrieved' };
    const compilation = salesforce.compile(agreement, merging, retrievedOrg);
    expect(compilation.manifest).toContain('StandardValueSet:LeadStatus');
    expect(readBack(compilation)).toEqual([...compilation.manifest].toSorted());
  });

  test('is not, with a file less', () => {
    const compilation = salesforce.compile(agreement, configuration);
    const artifacts = compilation.artifacts.filter(
      ({ path }) => !path.endsWith('LP_Total__c.field-meta.xml'),
    );
    expect(readBack({ artifacts })).not.toEqual([...compilation.manifest].toSorted());
  });
});
