import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Transition } from '../../../src/model/lifecycle.ts';
import type { DrawGraph } from '../../../src/playbook/drawing/graph-canvas.ts';
import { lifecyclePicture } from '../../../src/playbook/lifecycle/picture.ts';
import { agreementOf, minimalFiles } from '../../model/load-fixture.ts';
import { referenceAgreement } from '../../model/reference-agreement.ts';
import { onlyFigure, outliers } from './drawn.ts';
import { hostile, longTitle, viewOf } from './views.ts';

let draw: DrawGraph;
beforeAll(async () => {
  const graphviz = await Graphviz.load();
  draw = (description) => graphviz.dot(description);
});

const reference = referenceAgreement();
const minimal = agreementOf(minimalFiles());

function withStages(changed: (agreement: Agreement) => Partial<Agreement['lifecycle']>): Agreement {
  return { ...minimal, lifecycle: { ...minimal.lifecycle, ...changed(minimal) } };
}

describe('the drawing of the lifecycle', () => {
  it('has every stage and every way between them in its tables', () => {
    const { tables } = onlyFigure(lifecyclePicture(viewOf(reference), draw).markup);
    const [stages = [], ways = []] = tables;
    const { lifecycle, reasons } = reference;
    expect(stages.slice(1).map(([title, kind]) => [title, kind])).toEqual(
      lifecycle.stages.map(({ title, category }) => [title['en'], category]),
    );
    for (const reason of Object.values(reasons)) {
      const own = ways.filter(([, , how]) => how?.split(', ').includes(reason.title['en'] ?? ''));
      // Where a reason ends a lead in its stage there is no way.
      expect(own.length > 0, reason.id).toBe(reason.to !== undefined);
    }
    for (const { title, from, to } of lifecycle.transitions) {
      const name = (id: string): string | undefined =>
        lifecycle.stages.find((stage) => stage.id === id)?.title['en'];
      expect(ways.find(([, , how]) => how?.startsWith(title['en'] ?? '-'))?.slice(0, 2)).toEqual([
        name(from),
        name(to),
      ]);
    }
  });

  it('tells the main line and the ways beside it to those who cannot see it', () => {
    const { canvases } = onlyFigure(lifecyclePicture(viewOf(reference, 'de'), draw).markup);
    const [canvas] = canvases;
    expect(canvas?.attributes['aria-label']).toBe('Phasen und Übergänge eines Leads');
    expect(canvas?.attributes['role']).toBe('group');
    expect(canvas?.description).toMatch(/^Die Hauptlinie: Lead → Marketing-qualifizierter Lead \(MQL\) → /);
    expect(canvas?.description).toContain('Daneben: Nurture.');
  });

  it('is coloured by class alone, with no colour, face or id of the renderer', () => {
    const { canvases } = onlyFigure(lifecyclePicture(viewOf(reference), draw).markup);
    for (const canvas of canvases) {
      expect(canvas.shapes).not.toMatch(/ (fill|stroke|style|id|font-family)="|xlink:|<!--/);
      expect(canvas.shapes).toMatch(/<g class="edge forward">\s*<path[^>]*>\s*<polygon /);
      expect(canvas.shapes.match(/<a href="\.\.\/stages\//g)).toHaveLength(reference.lifecycle.stages.length);
      expect(outliers(canvas)).toEqual([]);
    }
  });

  it('draws the main line alone where there are too many other ways, and says so; the table has them all', () => {
    const crowded = withStages(({ lifecycle }) => ({
      transitions: Array.from(
        { length: 400 },
        (_, index): Transition => ({
          id: `t-${index}`,
          title: { en: `Move ${index}` },
          from: 'sal',
          to: 'mql',
          by: [],
          requires: [],
          place: lifecycle.place,
        }),
      ),
    }));
    const started = performance.now();
    const { markup, canvases, tables } = onlyFigure(lifecyclePicture(viewOf(crowded), draw).markup);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(markup).toContain('there are more than 60 other ways');
    expect(canvases[0]?.shapes).not.toContain('declared');
    expect(tables[1]?.filter(([, , how]) => how?.startsWith('Move '))).toHaveLength(400);
  });

  it('keeps long titles within their boxes, told in full, and shows hostile ones as text', () => {
    for (const title of [longTitle, hostile, '\\N \\G &lt; {a|b} "x"']) {
      const agreement = withStages(({ lifecycle }) => ({
        stages: lifecycle.stages.map((stage) => ({ ...stage, title: { en: title } })),
        transitions: [
          {
            id: 't',
            title: { en: title },
            from: 'sal',
            to: 'mql',
            by: [],
            requires: [],
            place: lifecycle.place,
          },
        ],
      }));
      const { markup, canvases } = onlyFigure(lifecyclePicture(viewOf(agreement), draw).markup);
      expect(markup).not.toMatch(/<img|<script/);
      expect(canvases[0]?.width).toBeLessThan(800);
    }
    const long = withStages(({ lifecycle }) => ({
      stages: lifecycle.stages.map((stage) => ({ ...stage, title: { en: longTitle } })),
    }));
    const { canvases } = onlyFigure(lifecyclePicture(viewOf(long), draw).markup);
    expect(canvases[0]?.shapes).toContain(`<title>${longTitle}</title>`);
  });
});
