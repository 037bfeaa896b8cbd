import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadFixture } from '../load-fixture.ts';
import { mergedFiles } from '../merged-files.ts';

/** Records are about the files and no part of what is agreed, so the golden of their good case shows nothing of them. */
describe('records of intended changes', () => {
  const cases = new URL('./cases/', import.meta.url);
  const read = (name: string) =>
    loadFixture(mergedFiles(readFileSync(new URL(`${name}/input.yaml`, cases), 'utf8')));

  it('are kept beside the agreement, whole', () => {
    const { agreement, checks, findings } = read('good-changes');
    expect(findings).toEqual([]);
    expect(agreement).not.toHaveProperty('changes');
    expect(checks.changes.map(({ id }) => id)).toEqual(['half-agreed', 'raise-threshold', 'stop-the-flood']);
    const [half, raise, flood] = checks.changes;
    expect(raise).toMatchObject({
      breaks: [
        { rule: 'change/no-longer-handed-over', object: 'lifecycle' },
        { rule: 'change/promise-loosened', object: 'sla/first-contact' },
      ],
      why: { en: 'Leads just above the old threshold did not buy.' },
      approved: {
        marketing: { by: 'vp-marketing', on: '2026-11-20' },
        sales: { by: 'vp-sales', on: '2026-11-21' },
      },
      expires: '2099-12-31',
    });
    expect(raise).not.toHaveProperty('emergency');
    expect(flood).toMatchObject({
      approved: {},
      emergency: { by: 'vp-sales', on: '2026-11-20', ratifyBy: '2099-11-23' },
    });
    expect(Object.keys(half?.approved ?? {})).toEqual(['marketing']);
  });

  it('are left out where it cannot be said who agreed, or until when', () => {
    expect(read('bad-changes').checks.changes.map(({ id }) => id)).toEqual(['twice', 'twice']);
  });
});
