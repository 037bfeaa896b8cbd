import { describe, expect, it } from 'vitest';
import { bandScale } from '../../../src/playbook/band-scale.ts';
import { matrix } from '../../../src/playbook/scoring/matrix.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { referenceAgreement } from '../../model/reference-agreement.ts';
import { onlyFigure, outliers, plainText, textsOf } from './drawn.ts';
import { viewOf } from './views.ts';

const reference = referenceAgreement();

describe('the matrix of fit and engagement', () => {
  const model = Object.values(reference.scorings).find(({ isDefault }) => isDefault);
  if (model === undefined) throw new Error('there is a model');

  it('is one figure with a name, whose table says of every cell what becomes of the lead', () => {
    const { markup, tables } = onlyFigure(matrix(viewOf(reference), model).markup);
    expect(markup).toContain('<figure class="grid" aria-label="Fit against engagement">');
    expect(markup).toMatch(/<caption>Rows: the grade[^<]*<\/caption>/);
    const [, ...rows] = tables[0] ?? [];
    const title = (id: string | undefined): string | undefined =>
      model.outcomes.find((outcome) => outcome.id === id)?.title['en'];
    expect(rows.map(([, ...cells]) => cells)).toEqual(
      [...model.grades.map(({ id }) => id), 'U'].map((grade) =>
        model.bands.map(({ id }) => title(model.matrix[grade]?.[id])),
      ),
    );
  });

  it('scopes its headings, says from where each holds, and lists the cells of every outcome', () => {
    const { markup } = onlyFigure(matrix(viewOf(reference, 'de'), model).markup);
    expect(markup.match(/<th scope="col">/g)).toHaveLength(model.bands.length);
    expect(markup.match(/<th scope="row">/g)).toHaveLength(model.grades.length + 1);
    expect(markup).not.toContain('<th></th>');
    expect(plainText(markup)).toContain('ab 40 Punkten');
    expect(plainText(markup)).toContain('Übergeben: A2, B1, B2, C1');
  });
});

describe('the bands of a metric', () => {
  it('are a strip whose table has the same bounds', () => {
    const metric = reference.metrics['acceptance'];
    if (metric === undefined) throw new Error('there is such a metric');
    const { canvases, tables } = onlyFigure(bandScale(viewOf(reference), metric).markup);
    expect(tables[0]?.slice(1)).toEqual([
      ['bad', '', '60 %'],
      ['watch', '60 %', '75 %'],
      ['good', '75 %', ''],
    ]);
    for (const canvas of canvases) {
      expect(textsOf(canvas)).toEqual(['bad', '60 %', 'watch', '75 %', 'good']);
      expect(canvas.description).toBe('Good from 75 % on, bad below 60 %.');
      expect(outliers(canvas)).toEqual([]);
    }
  });

  it('are not drawn where there is none', () => {
    const fixture = fixtureAgreement();
    for (const metric of Object.values(fixture.metrics)) {
      const { bad, good, ...plain } = metric;
      expect(bad ?? good).toBeDefined();
      expect(bandScale(viewOf(fixture), plain).markup).toBe('');
    }
  });
});
