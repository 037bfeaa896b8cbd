import { describe, expect, it } from 'vitest';
import { minimalFiles } from '../model/load-fixture.ts';
import { pageText } from './pages.ts';

const glossary = `kind: glossary
owner: joint
title: { en: Words }
terms:
  touch: { title: { en: ähnlicher Touch }, means: { en: A try. } }
  zone: { title: { en: “Zone” }, means: { en: A place. } }
  three: { title: { en: 3 tries }, means: { en: Three. } }
`;
const files = minimalFiles({ 'definitions/glossary.yaml': glossary });

describe('the index from A to Z', () => {
  it('has every object under its letter, with its chapter, in the order of the alphabet', () => {
    const text = pageText(files, 'en/index-a-z.html');
    expect(text).toContain('ähnlicher Touch Glossary');
    expect(text).toMatch(/\nA\n[\s\S]*ähnlicher Touch[\s\S]*\nZ\n[\s\S]*“Zone” Glossary/);
    expect(text).toMatch(/#\n3 tries Glossary/);
    const letters = [...text.matchAll(/^([A-Z])$/gm)].map(([letter]) => letter);
    expect(letters.length).toBeGreaterThan(5);
    expect(letters).toEqual(letters.toSorted());
  });
});
