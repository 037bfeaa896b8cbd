import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letteredLines } from '../../../src/playbook/drawing/lettered.ts';
import { fitting, linesOf, widthOf } from '../../../src/playbook/drawing/lettering.ts';
import { longTitle } from './views.ts';

const lettering = { size: 14 };

describe('letters of a drawing', () => {
  it('are wider when they are bold, large or of the far east, and nothing when they are marks', () => {
    expect(widthOf('mm', lettering)).toBe(28);
    expect(widthOf('mm', { size: 14, bold: true })).toBeGreaterThan(28);
    expect(widthOf('漢', lettering)).toBeGreaterThan(widthOf('m', lettering));
    expect(widthOf('\u200e', lettering)).toBe(0);
  });

  it('stay whole where they fit and end in … where they do not', () => {
    expect(fitting('Lead', 60, lettering)).toBe('Lead');
    expect(fitting('Marketing qualified lead', 60, lettering)).toBe('Marke…');
  });

  it('break between words, after hyphens, and with a hyphen where a word is too long', () => {
    expect(linesOf('Sales accepted lead', 110, 3, lettering)).toEqual(['Sales accepted', 'lead']);
    expect(linesOf('Marketing-qualifizierter Lead', 145, 3, lettering)).toEqual([
      'Marketing-',
      'qualifizierter Lead',
    ]);
    const [first = '', ...rest] = linesOf(longTitle, 120, 3, lettering);
    expect(first).toMatch(/^Rahmenvertrag.*-$/);
    expect(rest.at(-1)).toMatch(/…$/);
  });

  it('never take more room or lines than they have, and lose nothing that they do not mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 30, max: 300 }), (text, room) => {
        const lines = linesOf(text, room, 3, lettering);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) {
          // A single character may be wider than any room.
          if (line.length > 12) expect(widthOf(line, lettering)).toBeLessThanOrEqual(room + 14);
        }
        if (!lines.at(-1)?.endsWith('…') && !/-|…/.test(text) && lines.every((line) => !line.endsWith('-')))
          expect(lines.join(' ').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('tell the whole text where a pointer rests on a shortened one, as text', () => {
    const spot = { x: 0, y: 10, room: 60, size: 14 };
    const { shape, lines } = letteredLines('<b>"Marketing"</b> qualified lead', spot, 2);
    expect(lines).toBe(2);
    expect(shape.markup).toContain('<title>&lt;b&gt;&quot;Marketing&quot;&lt;/b&gt; qualified lead</title>');
    expect(shape.markup).not.toContain('<b>');
    expect(letteredLines('Lead', spot, 2).shape.markup).not.toContain('<title>');
  });
});
