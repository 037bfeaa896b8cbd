import { expect, it } from 'vitest';
import { neededSignatures } from '../../src/approvals/needed-signatures.ts';
import { mapOf, usualMap } from './questions.ts';

const same = { base: usualMap, head: usualMap };
const changed = { any: true, releases: false };
const editorial = { what: 'editorial', sides: [] } as const;
const both = { what: 'sides', sides: ['marketing', 'sales'] } as const;

it('asks for nothing where no file differs, and for one person where the comparison finds nothing', () => {
  expect(neededSignatures(both, { any: false, releases: false }, same).what).toBe('nothing');
  expect(neededSignatures({ what: 'nothing', sides: [] }, changed, same)).toEqual(editorial);
  expect(neededSignatures({ what: 'sides', sides: ['sales'] }, changed, same).sides).toEqual(['sales']);
});

it('asks both sides about released versions and about who signs, whatever the comparison says', () => {
  expect(neededSignatures(editorial, { any: true, releases: true }, same)).toEqual(both);
  const [, ...fewer] = usualMap.signers;
  expect(neededSignatures(editorial, changed, { base: usualMap, head: mapOf(fewer) })).toEqual(both);
  expect(neededSignatures(editorial, changed, { base: usualMap, head: undefined })).toEqual(both);
  const { emergency: _, ...withoutEmergency } = usualMap;
  expect(neededSignatures(editorial, changed, { base: usualMap, head: withoutEmergency })).toEqual(both);
});
