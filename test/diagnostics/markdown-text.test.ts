import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../src/diagnostics/markdown-text.ts';
import { hostilePieces, seen, sought } from './markdown-words.ts';

/** As a page has it: entities and backslashes read, the way CommonMark reads them. */
function rendered(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const words = fc.array(fc.constantFrom(...hostilePieces), { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('markdownText', () => {
  it.each(hostilePieces)('shows %j as it is', (piece) => {
    const shown = rendered(markdownText(piece));
    expect(shown.replaceAll('\u200b', '').trim()).toBe(seen(piece));
    for (const [name, form] of sought) {
      // A command counts in the source, where bots read it.
      if (name === 'command') expect(markdownText(piece), name).not.toMatch(form);
      else expect(shown, name).not.toMatch(form);
    }
  });

  it('shows any of them put together, and nothing in it is found by a forge', () => {
    fc.assert(
      fc.property(words, (text) => {
        const shown = rendered(markdownText(text));
        expect(shown.replaceAll('\u200b', '').trim()).toBe(seen(text));
        for (const [name, form] of sought) if (name !== 'command') expect(shown, name).not.toMatch(form);
        expect(markdownText(text)).not.toMatch(/^\s*\/|\n/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves ordinary words alone', () => {
    for (const plain of [
      'Sales contacts a high-intent MQL within four hours, 95 % of the time.',
      'employees between 50 and 500; points: 20',
      'definitions/scoring.yaml:12:5',
      '2026-11-20T09:12+01:00',
      'R&D of 1234567 leads (3.5 %)',
      '2.006 leads',
      'Größe 😀 👨‍👩‍👧 漢字',
    ]) {
      expect(markdownText(plain)).toBe(plain.replace('&', '&amp;'));
    }
  });
});
