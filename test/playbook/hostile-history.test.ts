import { describe, expect, it } from 'vitest';
import { agreedHistory } from '../../src/playbook/history/agreed-history.ts';
import { html } from '../../src/playbook/html.ts';
import { playbookSite } from '../../src/playbook/site.ts';
import { compactModel, modelHash } from '../../src/records/releases/compact-model.ts';
import { parseRelease } from '../../src/records/releases/parse-release.ts';
import { releaseText } from '../../src/records/releases/release-text.ts';
import { standingRelease } from '../../src/records/releases/standing-release.ts';
import type { JsonObject } from '../../src/support/json-value.ts';
import { agreementOf } from '../model/load-fixture.ts';
import { releaseOf } from '../records/releases/plain-release.ts';
import { third } from './three-versions.ts';

const attack = '<script>alert(1)</script>';
const agreement = agreementOf(third);

/** The site after a release that somebody wrote by hand, hash and all. */
function siteAfter(change: (model: JsonObject) => JsonObject, by?: string) {
  const model = change(compactModel({ ...agreement, effectiveFrom: '2026-01-01' }));
  const signed = releaseOf(agreement, {
    version: '1',
    effectiveFrom: '2026-01-01',
    model,
    hash: modelHash(model),
  });
  const approvals = by === undefined ? signed.approvals : signed.approvals.map((each) => ({ ...each, by }));
  const release = parseRelease(releaseText({ ...signed, approvals }));
  if ('why' in release) throw new Error(release.why);
  const history = agreedHistory([standingRelease(release, 'releases/1.json', true)], agreement);
  return playbookSite({ agreement, results: [], compilations: new Map(), history }, () => '<svg></svg>');
}

/** The model with another part. */
const withPart =
  (key: string, part: (old: JsonObject) => JsonObject) =>
  (model: JsonObject): JsonObject => ({ ...model, [key]: part(model[key] as JsonObject) });

function expectText(site: ReturnType<typeof siteAfter>): void {
  for (const { content, path } of site.filter(({ path }) => path.endsWith('.html'))) {
    expect(content, path).not.toContain(attack);
    expect(content, path).not.toMatch(/ on[a-z]+="/);
  }
}

describe('a release that was written to do harm', () => {
  it('turns no text around', () => {
    const reason = (compactModel(agreement)['reasons'] as JsonObject)['price'] as JsonObject;
    const site = siteAfter(
      withPart('reasons', (old) => ({
        ...old,
        price: { ...reason, title: { en: 'Price \u202e90 %\u2066' } },
      })),
    );
    for (const { content, path } of site) expect(content, path).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const page = site.find(({ path }) => path === 'en/reasons/price.html')?.content;
    expect(page).toContain('Price &lt;U+202E&gt;90 %&lt;U+2066&gt;');
  });

  it('is shown as text: titles, roles, ids', () => {
    const reason = { ...((compactModel(agreement)['reasons'] as JsonObject)['price'] as JsonObject) };
    const site = siteAfter(
      withPart('reasons', (old) => ({
        ...old,
        [attack]: { ...reason, id: attack, title: { en: `${attack}"'` } },
      })),
      attack,
    );
    expectText(site);
    const text = site.find(({ path }) => path === 'en/changes/not-agreed.html')?.content;
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;');
    expect(site.find(({ path }) => path === 'en/changes/version-1.html')?.content).toContain(
      '<code>&lt;script&gt;alert(1)&lt;/script&gt;</code>',
    );
  });

  it('leaves the overview of a chapter where it is when something called index is gone', () => {
    const site = siteAfter(
      withPart('reasons', (old) => ({ ...old, index: { ...(old['price'] as JsonObject), id: 'index' } })),
    );
    const page = (name: string) => site.find(({ path }) => path === `en/reasons/${name}.html`)?.content;
    expect(page('index')).toContain('<a href="../reasons/price.html">');
    expect(page('index_')).toContain('What it last said');
  });

  it.each(['../../../escaped', '..', 'a'.repeat(300), 'CON', 'x\u202ey', '__proto__'])(
    'writes no file for the id %s',
    (id) => {
      const before = new Set(siteAfter((model) => model).map(({ path }) => path));
      const site = siteAfter(
        withPart('reasons', (old) =>
          Object.fromEntries([...Object.entries(old), [id, { ...(old['price'] as JsonObject), id }]]),
        ),
      );
      const paths = site.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      expect(paths.filter((path) => !before.has(path) && !path.endsWith('/changes/not-agreed.html'))).toEqual(
        [],
      );
    },
  );

  it('makes no markup of data that looks like a piece of a page', () => {
    const forged = { markup: attack };
    expectText(
      siteAfter(
        withPart('reasons', (old) => ({
          ...old,
          gone: { ...(old['price'] as JsonObject), id: 'gone', title: { en: forged, de: forged } },
        })),
      ),
    );
    expectText(
      siteAfter(
        withPart('roles', (old) => ({
          ...old,
          'vp-sales': { ...(old['vp-sales'] as JsonObject), title: { en: forged, de: forged } },
        })),
      ),
    );
    // What is promised to be a text comes from a file.
    expect(html`<p>${forged as unknown as string}</p>`.markup).toBe(
      '<p>{&quot;markup&quot;:&quot;&lt;script&gt;alert(1)&lt;/script&gt;&quot;}</p>',
    );
  });
});
