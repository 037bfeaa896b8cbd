import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../../../src/compile/artifact.ts';
import { brokenLimits, platformLimits } from '../../../../src/compile/salesforce/limits/broken-limits.ts';
import type { BrokenLimit } from '../../../../src/compile/target.ts';

const cases = join('test', 'compile', 'salesforce', 'limits', 'cases');

/** What is wrong with a source tree, by the limit that finds it. */
function broken(folder: string): readonly BrokenLimit[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ name, parentPath }) => join(parentPath, name)).toSorted();
  return brokenLimits(
    paths.map((path) => ({
      path: join('force-app', 'main', 'default', path.slice(folder.length + 1)).replaceAll('\\', '/'),
      content: readFileSync(path, 'utf8'),
    })),
    { prefix: 'LP_' },
  );
}

/** That of the number of fields has none: it would be eight hundred files. */
const ids = platformLimits.map(({ id }) => id).filter((id) => id !== 'field-number');

describe('limits of Salesforce', () => {
  it('have a case each', () => {
    expect(readdirSync(cases).toSorted()).toEqual(ids.toSorted());
  });

  it('field-number: 800 fields are kept and 801 are too many', () => {
    const fields = (count: number): readonly Artifact[] =>
      Array.from({ length: count }, (_, index) => ({
        path: `force-app/main/default/objects/Lead/fields/LP_F${index}__c.field-meta.xml`,
        content:
          '<?xml version="1.0" encoding="UTF-8"?>\n<CustomField><required>true</required></CustomField>\n',
      }));
    expect(brokenLimits(fields(800), { prefix: 'LP_' })).toEqual([]);
    expect(brokenLimits(fields(801), { prefix: 'LP_' })).toMatchObject([
      { message: 'it is one of 801 custom fields of the lead, and no edition takes more than 800' },
    ]);
  });

  it.each(ids)('%s: what is beyond it is found', async (id) => {
    const found = broken(join(cases, id, 'bad')).map(({ message, path }) => `${path}\n  ${message}\n`);
    await expect(found.join('')).toMatchFileSnapshot(join('cases', id, 'expected.txt'));
    expect(found).not.toEqual([]);
  });

  it.each(ids)('%s: what just keeps it is not', (id) => {
    expect(broken(join(cases, id, 'good'))).toEqual([]);
  });

  // Two such files cannot lie beside each other on every machine.
  it('api-name: names that differ in case alone are one name', () => {
    const rule = (name: string) => ({
      path: `force-app/main/default/queues/${name}.queue-meta.xml`,
      content: '<?xml version="1.0" encoding="UTF-8"?>\n<Queue><name>Reps</name></Queue>\n',
    });
    const refused = (...files: readonly Artifact[]) => brokenLimits(files, { prefix: 'LP_' });
    expect(refused(rule('LP_Reps'), rule('LP_REPS'))).toHaveLength(1);
    expect(refused(rule('LP_Reps'), rule('LP_Rep'))).toEqual([]);
  });
});
