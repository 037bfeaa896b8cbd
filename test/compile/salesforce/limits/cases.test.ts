import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
  );
}

describe('limits of Salesforce', () => {
  it('have a case each', () => {
    expect(readdirSync(cases).toSorted()).toEqual(platformLimits.map(({ id }) => id).toSorted());
  });

  it.each(platformLimits.map(({ id }) => id))('%s: what is beyond it is found', async (id) => {
    const found = broken(join(cases, id, 'bad')).map(({ message, path }) => `${path}\n  ${message}\n`);
    await expect(found.join('')).toMatchFileSnapshot(join('cases', id, 'expected.txt'));
    expect(found).not.toEqual([]);
  });

  it.each(platformLimits.map(({ id }) => id))('%s: what just keeps it is not', (id) => {
    expect(broken(join(cases, id, 'good'))).toEqual([]);
  });

  // Two such files cannot lie beside each other on every machine.
  it('api-name: names that differ in case alone are one name', () => {
    const rule = (name: string) => ({
      path: `force-app/main/default/queues/${name}.queue-meta.xml`,
      content: '<?xml version="1.0" encoding="UTF-8"?>\n<Queue><name>Reps</name></Queue>\n',
    });
    expect(brokenLimits([rule('LP_Reps'), rule('LP_REPS')])).toHaveLength(1);
    expect(brokenLimits([rule('LP_Reps'), rule('LP_Rep')])).toEqual([]);
  });
});
