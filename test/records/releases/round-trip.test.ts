import { describe, expect, it } from 'vitest';
import { compileTargets } from '../../../src/compile/index.ts';
import type { Evaluation } from '../../../src/evaluate/evaluation.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { compactModel } from '../../../src/records/releases/compact-model.ts';
import { placed } from '../../../src/records/releases/placed.ts';
import { releaseText } from '../../../src/records/releases/release-text.ts';
import { restoreAgreement } from '../../../src/records/releases/restore-agreement.ts';
import { runSamples } from '../../../src/scenario/run-samples.ts';
import { canonicalJson } from '../../../src/support/stable-json.ts';
import { wholeAgreements } from './known-agreements.ts';
import { readBack, releaseOf } from './plain-release.ts';

const restored = (agreement: Agreement): Agreement =>
  restoreAgreement(readBack(releaseText(releaseOf(agreement))));

/** Whatever carries a place carries it in `place`, and nothing else does. */
const withoutPlaces = (value: unknown): string =>
  canonicalJson(
    JSON.parse(
      JSON.stringify(value, (key, item) =>
        key === 'place' && item?.document !== undefined ? undefined : item,
      ),
    ),
  );

/** All that is said of a lead; its facts are the lead itself and the fields of the agreement. */
const toldOf = (evaluation: Evaluation | undefined): string => withoutPlaces({ ...evaluation, facts: null });

/** Where two texts part; undefined where they do not. */
function parting(left: string, right: string): string | undefined {
  if (left === right) return undefined;
  let at = 0;
  while (left[at] === right[at]) at += 1;
  return `${left.slice(Math.max(0, at - 60), at + 60)} | ${right.slice(at, at + 60)}`;
}

/** Where places stand; conditions have none in a release. */
function placesIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || 'op' in value) return [];
  const own = 'place' in value && 'document' in Object(value.place) ? [path] : [];
  const inner = Object.entries(value).filter(([key]) => key !== 'place' || own.length === 0);
  return [...own, ...inner.flatMap(([key, item]) => placesIn(item, `${path}.${key}`))];
}

const whole = wholeAgreements();

describe.each(whole)('the agreement %s, released and restored', (_, agreement) => {
  const back = restored(agreement);

  it('treats every sample lead alike: score, stage, route, clocks, and why', () => {
    const results = runSamples(agreement);
    expect(results.length).toBeGreaterThan(1);
    const again = runSamples({ ...back, samples: agreement.samples });
    for (const [index, { sample, evaluation }] of results.entries())
      expect(parting(toldOf(again[index]?.evaluation), toldOf(evaluation)), sample.id).toBeUndefined();
  }, 180_000);

  it('is compiled to the same files', () => {
    const files = (one: Agreement) =>
      [...compileTargets({ ...one, version: 'draft' }).values()]
        .flatMap(({ artifacts }) => JSON.stringify(artifacts))
        .join('\n');
    expect(parting(files(back), files(agreement))).toBeUndefined();
  });

  it('has the same text whenever it is released or read', () => {
    const text = releaseText(releaseOf(agreement));
    expect(parting(releaseText(readBack(text)), text)).toBeUndefined();
    expect(parting(releaseText(releaseOf(back)), text)).toBeUndefined();
    expect(text).not.toContain('definitions/');
  });

  it('says what it is and since when', () => {
    expect(back.version).toBe('2026.4');
    expect(back.samples).toEqual([]);
    expect(back.place).toEqual({ file: 'releases/2026.4.json', document: 0, path: ['model'] });
  });
});

it('every place is there again, pointing into the release, and no kind of place is listed that there is not', () => {
  const seen = new Set<string>();
  for (const [name, agreement] of whole) {
    const back = restored(agreement);
    const { samples, ...rest } = agreement;
    const places = placesIn(rest);
    expect(placesIn(back).toSorted(), name).toEqual(places.toSorted());
    expect(compactModel(back), name).toEqual(releaseOf(agreement).model);
    for (const place of places) seen.add(place);
    const [gate] = back.lifecycle.gates;
    if (gate) expect(gate.place.path).toEqual(['model', 'lifecycle', 'gates', 0]);
  }
  const kinds = placed.filter((kind) => {
    const form = new RegExp(`^\\.${kind.replaceAll('.', '\\.').replaceAll(/\*|\[\]/g, '[^.]+')}$`);
    return [...seen].every((place) => !form.test(place));
  });
  expect(kinds).toEqual(unused);
});

/** Which no agreement of the repository has. */
const unused: readonly string[] = ['slas.*.clock.reset.[]', 'sources.*.consents'];

it('a thing that is called place is no place', () => {
  const [, agreement] = whole[0] ?? [];
  if (agreement === undefined) throw new Error('no agreement');
  const [field] = Object.values(agreement.fields);
  if (field === undefined) throw new Error('no field');
  const named = {
    ...agreement,
    fields: {
      ...agreement.fields,
      place: { ...field, id: 'place', systems: { place: 'Place__c', op: 'all' } },
    },
  };
  expect(withoutPlaces(restored(named).fields['place'])).toBe(withoutPlaces(named.fields.place));
});
