import { expect, it } from 'vitest';
import { siteOf } from './written-site.ts';

it('a chapter of one page is entered there, and one of several by its overview', async () => {
  const pages = new Map((await siteOf('.')).map(({ path, content }) => [path, content]));
  const contents =
    /<nav class="contents".*?<\/nav>/s.exec(pages.get('de/signals/index.html') ?? '')?.[0] ?? '';
  expect(contents).toContain('href="../scoring/lead-score.html"');
  expect(contents).toContain('href="../signals/index.html" aria-current="true"');
  expect(pages.get('de/index.html')).toContain('<a href="scoring/lead-score.html">Bewertung</a>');
  // The overview stays where somebody may have linked to it.
  expect(pages.get('de/scoring/index.html')).toContain('href="../scoring/lead-score.html"');
});
