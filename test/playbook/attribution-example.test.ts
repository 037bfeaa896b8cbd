import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/model/attribution.ts';
import { examplePath } from '../../src/playbook/attribution/example-path.ts';
import { pathTable } from '../../src/playbook/attribution/path-table.ts';
import { plainText, referenceAgreement, viewOf } from './measured/given-measurement.ts';

const agreement = referenceAgreement();
const view = viewOf({ agreement });
const own = Object.values(agreement.attributions);
const perChannel = own.map(
  (model): Attribution => ({
    ...model,
    per: 'channel',
    anchor: 'close',
    signals: model.signals.slice(0, 2),
    credit: { by: 'age', halfLifeDays: 30 },
  }),
);

describe('the example of an attribution', () => {
  it.each([...own, ...perChannel])('gives away one deal, no more: $id by $per', (model) => {
    const shares = examplePath(view, model).flatMap(({ share }) => share ?? []);
    const sum = shares.reduce((all, { numerator, denominator }) => all + numerator / denominator, 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  it('says where a channel that comes twice has its share', () => {
    const [model] = perChannel;
    if (model === undefined) throw new Error('no model');
    expect(plainText(pathTable(view, model).markup)).toContain('credited with its channel above');
  });
});
