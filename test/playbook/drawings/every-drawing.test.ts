import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Artifact } from '../../../src/compile/artifact.ts';
import { siteOf } from '../written-site.ts';
import { canvasesOf, figuresOf, outliers, tablesOf } from './drawn.ts';

const pagesOf = async (folder: string): Promise<readonly Artifact[]> =>
  (await siteOf(folder)).filter(({ path }) => path.endsWith('.html'));

/** Kinds of figures by page, for those that an agreement is sure to have. */
const drawn = [
  ['index.html', 'lifecycle'],
  ['routing/index.html', 'routes'],
  ['escalation/index.html', 'steps'],
] as const;

describe.each([
  ['the reference agreement', '.', 8],
  ['the GitLab example', 'examples/gitlab', 3],
] as const)('every drawing of %s', (_, folder, kinds) => {
  let site: readonly Artifact[];
  let language: string;
  beforeAll(async () => {
    site = await pagesOf(folder);
    language = site.some(({ path }) => path.startsWith('en/')) ? 'en' : 'de';
  }, 120_000);

  it('has a role, a name and a description, or is hidden from those who listen', () => {
    let shown = 0;
    for (const { path, content } of site)
      for (const { attributes, description } of canvasesOf(content)) {
        shown += 1;
        expect(attributes['role'], path).toMatch(/^(img|group)$/);
        expect(attributes['aria-label'], path).toMatch(/\S/);
        expect(description, path).toMatch(/\S/);
      }
    expect(shown).toBeGreaterThan(kinds);
  });

  it('has a table of the same data, in its figure or beside it', () => {
    const seen = new Set<string>();
    for (const { path, content } of site) {
      const beside = new Set(
        [...content.matchAll(/<div class="pictures">(.*?)<\/details><\/div>/gs)].flatMap(([group]) =>
          tablesOf(group).some((rows) => rows.length > 1) ? figuresOf(group).map(({ markup }) => markup) : [],
        ),
      );
      for (const { markup, tables } of figuresOf(content)) {
        seen.add(/class="([^"]*)"/.exec(markup)?.[1] ?? '');
        const own = tables.length > 0 && tables.every((rows) => rows.length > 1);
        expect(own || beside.has(markup), `${path}: ${markup.slice(0, 80)}`).toBe(true);
      }
      // No drawing with data stands outside of a figure.
      expect(canvasesOf(content.replaceAll(/<figure.*?<\/figure>/gs, '')), path).toEqual([]);
    }
    expect(seen.size).toBeGreaterThanOrEqual(kinds);
  });

  it('keeps every shape within its plane', () => {
    for (const { path, content } of site)
      for (const canvas of canvasesOf(content)) expect(outliers(canvas), path).toEqual([]);
  });

  it('takes its colours from classes and its links to pages of the site', () => {
    const paths = new Set(site.map(({ path }) => path));
    for (const { path, content } of site)
      for (const { shapes, attributes } of canvasesOf(content)) {
        expect(shapes, path).not.toMatch(/ (?:fill|stroke|style)="/);
        const links = [...shapes.matchAll(/<a [^>]*href="([^"#]+)/g)].map(([, target = '']) => target);
        // Links within one image could not be reached.
        if (links.length > 0) expect(attributes['role'], path).toBe('group');
        for (const target of links)
          expect(paths.has(join(path, '..', target)), `${path} → ${target}`).toBe(true);
      }
  });

  it.each(drawn)('is on its page: %s has %s', (page, kind) => {
    const content = site.find(({ path }) => path === `${language}/${page}`)?.content ?? '';
    expect(content).toContain(`<figure class="${kind}">`);
  });
});
