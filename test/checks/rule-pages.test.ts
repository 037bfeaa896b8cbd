import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../src/cli/finding-codes.ts';

const folder = join('docs', 'rules');
const ofRules = ['What holds', 'Why it matters', 'Bad case', 'Good case', 'Severity', 'Owner', 'Fix'];
const ofChanges = [
  ...[
    'What changed',
    'Why it matters',
    'Before and after',
    'Category',
    'Severity',
    'Who has to sign',
    'What to do',
  ],
];
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md') && path !== 'README.md');

describe('the pages of finding codes', () => {
  it('are one for each code', () => {
    expect(pages.map((path) => path.replace(/\.md$/, '')).sort()).toEqual(
      findingCodes().map(({ code }) => code),
    );
  });

  it.each(pages)('%s has the headings of all pages, and something under each', (path) => {
    const sections = readFileSync(join(folder, path), 'utf8').split(/^## /m);
    expect(sections.slice(1).map((section) => section.split('\n')[0])).toEqual(
      path.startsWith('change/') ? ofChanges : ofRules,
    );
    for (const section of sections.slice(1))
      expect(section.split('\n').slice(1).join('').trim()).not.toBe('');
  });
});
