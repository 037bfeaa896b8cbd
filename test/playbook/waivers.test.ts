import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergedFiles } from '../model/merged-files.ts';
import { pageText } from './pages.ts';

const files = mergedFiles(readFileSync('test/model/link/cases/good-waivers/input.yaml', 'utf8'));

describe('the page of a waiver', () => {
  it('says what is waived, for whom, when and why, and who approved it', () => {
    const text = pageText(files, 'en/remedies/waiver.flood.html');
    expect(text).toContain('2026-W45 to 2026-W46: waived');
    expect(text).toContain('For | Inside sales');
    expect(text).toContain('Weeks | 2026-W45, 2026-W46');
    expect(text).toContain('Reason | Water stood in the office.');
    expect(text).toContain('Approved | VP Marketing, 2026-11-04 09:40');
  });

  it('says it in German too', () => {
    const text = pageText(files, 'de/remedies/waiver.flood.html');
    expect(text).toContain('2026-W45 bis 2026-W46: ausgesetzt');
    expect(text).toContain('Grund | Im Büro stand Wasser.');
  });

  it('is for everybody without a team, and stands in a chapter that is there without a miss', () => {
    expect(pageText(files, 'en/remedies/waiver.year-end.html')).toContain('For | everybody');
    expect(pageText(files, 'en/remedies/index.html')).toContain('Nobody is there.');
  });
});
