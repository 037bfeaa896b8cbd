import { expect, it } from 'vitest';
import { entranceFiles } from '../../src/playbook/entrance.ts';
import { fixtureAgreement } from '../compile/fixture-agreement.ts';

function entrance(languages: readonly string[]): readonly string[] {
  return entranceFiles({ ...fixtureAgreement(), languages }).map(({ content }) => content);
}

it('leads into the only language at once, and offers each of several', () => {
  const [only, ...none] = entrance(['de']);
  expect(only).toContain('<meta http-equiv="refresh" content="0; url=de/index.html">');
  expect(only).not.toContain('<script');
  expect(none).toEqual([]);
  const [page, script] = entrance(['de', 'en']);
  expect(page).not.toContain('refresh');
  expect(page?.match(/hreflang="\w+" href="\w+\/index.html"/g)).toEqual([
    'hreflang="de" href="de/index.html"',
    'hreflang="en" href="en/index.html"',
  ]);
  expect(page).toContain('<script defer src="assets/entrance.js">');
  expect(script).toContain('navigator.languages');
});
