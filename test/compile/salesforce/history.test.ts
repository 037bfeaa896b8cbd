import { expect, it } from 'vitest';
import { mostTracked, trackedCount } from '../../../src/compile/salesforce/history.ts';
import { fixtureAgreement } from '../fixture-agreement.ts';
import { definition } from '../fixture-definition.ts';
import { compiledFixture, modelledFixture } from './compiled-fixture.ts';

const purposes = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => (index === 0 ? 'email-marketing' : `purpose-${index}`)).map(
      (id) => [id, definition('agreement', id)],
    ),
  );

it.each([1, 12, 13, 30])('keeps as many histories as are counted beforehand, of %i purposes', (count) => {
  const agreement = fixtureAgreement({ consentPurposes: purposes(count) });
  const { tracked } = modelledFixture(agreement);
  expect(tracked.size).toBe(Math.min(mostTracked, trackedCount(agreement)));
  expect([...tracked].slice(0, 2)).toEqual(['OwnerId', 'Status']);
});

it('says so in the files of exactly these fields, and switches it on for the lead', () => {
  const { artifacts } = compiledFixture();
  const { tracked } = modelledFixture();
  const files = artifacts.filter(({ content }) => content.includes('<trackHistory>true</trackHistory>'));
  const names = files.map(({ path }) => /fields\/(\w+)\.field/.exec(path)?.[1]);
  expect(names.toSorted()).toEqual([...tracked].toSorted());
  const lead = artifacts.find(({ path }) => path.endsWith('Lead.object-meta.xml'));
  expect(lead?.content).toContain('<enableHistory>true</enableHistory>');
});

it('is left alone where the file of the lead is', () => {
  const { artifacts } = compiledFixture(undefined, { ownsWholeObjects: false });
  expect(artifacts.filter(({ content }) => /trackHistory|enableHistory/.test(content))).toEqual([]);
});
