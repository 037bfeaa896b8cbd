import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/compile/artifact.ts';
import { compileTargets } from '../../src/compile/index.ts';
import { readAgreement } from '../../src/model/read-agreement.ts';
import { playbookSite } from '../../src/playbook/site.ts';
import { runSamples } from '../../src/scenario/run-samples.ts';
import { Poisonable, type Texts } from './poisoned-files.ts';

/** Everything that a reader of pages, of drawings or of templates might take for more than text. */
const payloads = {
  'markup, templates and escapes': [
    `"><script>alert(1)</script><img src=x onerror=alert(2)>' onmouseover='alert(3)`,
    '</text></svg><svg/onload=alert(1)><a xlink:href="javascript:alert(2)"><animate>',
    '--> ]]> </title></style></textarea></template> */ \\u003cscript\\u003e',
    '{{constructor.constructor("alert(1)")()}} ${7*7} <%= 7*7 %> {% raw %} $& $1 `$`',
    '&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp',
  ].join(' '),
  'emoji, letters beyond the first plane, words from right to left':
    '👩‍👩‍👧‍👦 🇩🇪 𝔘𝔫𝔦 é مرحبا بالعالم \u200fשלום\u200e!',
};

/** The reference agreement with every kind of definition, and some of its sample leads. */
function referenceTexts(): Texts {
  const under = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .sort();
  const names = [...under('definitions'), ...under('test/leads').slice(0, 2)];
  return new Map(names.map((name) => [name, readFileSync(name, 'utf8')]));
}

describe('hostile text in every field of every kind', () => {
  let poisonable: Poisonable;
  let draw: (description: string) => string;
  beforeAll(async () => {
    const graphviz = await Graphviz.load();
    draw = (description) => graphviz.dot(description);
    poisonable = new Poisonable(referenceTexts());
  }, 120_000);

  const siteWith = (payload: string, places = poisonable.places): readonly Artifact[] => {
    const files = [...poisonable.with(payload, places)];
    const { agreement, findings } = readAgreement(
      files.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    );
    if (agreement === undefined) throw new Error(`does not load: ${findings[0]?.message}`);
    const compilations = compileTargets(agreement);
    return playbookSite({ agreement, results: runSamples(agreement), compilations }, draw);
  };

  /** How often the payload is shown, in pages that have the tags they have with a harmless text as long. */
  const timesShown = (payload: string, places = poisonable.places): number => {
    // With its blanks at the same places, every line breaks and is cut where the payload's does.
    const harmless = siteWith(payload.replaceAll(/[^ ]/g, 'z'), places);
    const hostile = siteWith(payload, places);
    expect(hostile.map(({ path }) => path)).toEqual(harmless.map(({ path }) => path));
    let shown = 0;
    for (const [index, { path, content }] of hostile.entries()) {
      if (!path.endsWith('.html')) continue;
      expect(tagsOf(content), path).toEqual(tagsOf(harmless[index]?.content ?? ''));
      shown += content.split(escaped(payload)).length - 1;
    }
    expect(drawnTags(hostile)).toEqual(drawnTags(harmless));
    return shown;
  };

  it('is tried in fields of every file', () => {
    const kinds = new Set(poisonable.places.map((place) => place.split('/').slice(0, 2).join('/')));
    expect(kinds.size).toBeGreaterThan(35);
    expect(poisonable.places.length).toBeGreaterThan(2000);
  });

  it.each(Object.entries(payloads))(
    'is shown as text: %s',
    (_, payload) => {
      expect(timesShown(payload)).toBeGreaterThan(3000);
    },
    60_000,
  );

  it('is shown as text: ten thousand characters', () => {
    const places = poisonable.oneOfEachField;
    expect(timesShown(`${'long '.repeat(1998)}<end> "`, places)).toBeGreaterThan(places.length);
  }, 60_000);

  it('is refused where it could turn the direction of what follows', () => {
    for (const mark of ['\u202e', '\u2066', '\u2069']) {
      const files = poisonable.with(`${mark}x`, poisonable.places.slice(0, 1));
      const { findings } = readAgreement(
        [...files].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
      );
      expect(findings.map(({ code }) => code)).toContainEqual(
        expect.stringMatching(/^load\/(control|invisible)-character$/),
      );
    }
  });
});

/** The tags of a page with the names of their attributes; in which order some stand is decided by texts. */
function tagsOf(page: string): string {
  return tagsIn(page.replaceAll(drawing, '')).toSorted().join('\n');
}

/** Which tags there are in drawings; how many is decided by how wide letters are. */
function drawnTags(site: readonly Artifact[]): readonly string[] {
  const drawings = site.flatMap(({ content }) => content.match(drawing) ?? []);
  return [...new Set(drawings.flatMap(tagsIn))].sort();
}

const drawing = /<svg[ >].*?<\/svg>/gs;

function tagsIn(markup: string): readonly string[] {
  return (markup.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/="[^"]*"/g, ''));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
