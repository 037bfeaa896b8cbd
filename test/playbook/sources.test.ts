import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergedFiles } from '../model/merged-files.ts';
import { pageText } from './pages.ts';

const files = mergedFiles(readFileSync('test/model/link/cases/good-source/input.yaml', 'utf8'));
const page = (language: string): string => pageText(files, `${language}/sources/crm.html`);

describe('the page of a source', () => {
  it('says how the files are written', () => {
    const text = page('en');
    expect(text).toContain('Leads: Leads.txt');
    expect(text).toContain('Events: events.csv');
    expect(text).toContain('Encoding | windows-1252');
    expect(text).toContain('Between cells | a tab');
    expect(text).toContain('Around cells | nothing');
    expect(text).toContain('Says that nothing is known | an empty cell or - or N/A');
  });

  it('says how every cell is written, with an example', () => {
    const text = page('en');
    expect(text).toContain('Nr | Id of the lead | an id, always spelled the same; never empty');
    expect(text).toContain(
      'Angelegt am | Lead created at | a time like 24.11.2026 15:07 (DD.MM.YYYY HH:mm), local time of Europe/Berlin',
    );
    expect(text).toContain(
      'Sperre seit | Objects to marketing since | a time like 2026-11-24T15:07:09+01:00',
    );
    expect(text).toContain(
      'Zeit | Happened at | a time like 1795529229250 (epoch milliseconds); never empty',
    );
    expect(text).toContain('Mitarbeiter | Employees | a number like 1.234');
  });

  it('says what words mean, as they are spelled', () => {
    const text = page('de');
    expect(text).toContain('Deutschland → Germany');
    expect(text).toContain('CH → Switzerland');
    expect(text).toContain('Neu → Lead');
    expect(text).toContain('Ja → ja');
    expect(text).toContain('Absichtlich ausgelassene Zeilen: Notiz');
  });

  it('says what is left out, what is refused, and what the system does not have', () => {
    const text = page('de');
    expect(text).toContain('Darf dabei sein und bleibt absichtlich außen vor: Notizen.');
    expect(text).toContain('Jede andere Spalte wird zurückgewiesen');
    expect(text).toContain('Alle übrigen Spalten bleiben außen vor.');
    expect(text).toContain('Keine Spalte hat das System für: Domain.');
  });
});

describe('the page of a source with everything that is measured', () => {
  const parts = mergedFiles(readFileSync('test/model/link/cases/good-source-parts/input.yaml', 'utf8'));
  const text = pageText(parts, 'en/sources/crm.html');

  it('has every part with its file', () => {
    expect(text).toContain('Changes of stage: stage-history.csv');
    expect(text).toContain('Answers about the other side: nps-answers.csv');
    expect(text).toContain('Qualifiziert am | Marketing qualified lead: entered at');
  });

  it('says what words mean, and shows none that only the tool knows', () => {
    expect(text).toContain('Wartet → waiting-for-data');
    expect(text).toContain('Pause → the stage stays');
    expect(text).toContain('Gewonnen → won');
    expect(text).toContain('€ → EUR');
    expect(text).not.toContain('~');
    expect(text).not.toContain('aed');
  });
});
