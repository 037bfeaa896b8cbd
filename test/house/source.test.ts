import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './source-files.ts';

const files = sourceFiles();
const offenders = (wrong: (path: string, text: string) => boolean): readonly string[] =>
  files.filter(({ path, text }) => wrong(path, text)).map(({ path }) => path);

describe('source files', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('have at most 300 lines', () => {
    // The registry of the lint rules is written by a tool, two lines per rule, and nobody reads it from top to bottom.
    const isList = (path: string): boolean => path === 'lint/rules/index.ts';
    expect(offenders((path, text) => !isList(path) && text.split('\n').length > 301)).toEqual([]);
  });

  it('are mostly short', () => {
    const lengths = files.map(({ text }) => text.split('\n').length - 1).sort((left, right) => left - right);
    expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThanOrEqual(60);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(150);
  });

  it('are named after a noun of the domain', () => {
    // The target that writes TypeScript types is called what it writes.
    const own = (path: string): string => path.replace(/^compile\/types\/(types\.ts$)?/, '');
    expect(
      offenders((path) =>
        /(^|[/-])(utils?|helpers?|misc|common|types|manager|service)([-./]|$)/.test(own(path)),
      ),
    ).toEqual([]);
  });

  it('never read the clock, chance or the process outside the rim', () => {
    const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|\bconsole\./;
    // What runs in a browser is at the rim, too: its reader asks about now.
    const isRim = (path: string): boolean => /^(host|cli|playbook\/browser)\//.test(path);
    expect(offenders((path, text) => !isRim(path) && impure.test(text))).toEqual([]);
  });

  it('touch files and network only at the rim', () => {
    const rim = /^node:(fs|child_process|http|https|net|os|worker_threads)/;
    expect(
      offenders(
        (path, text) => !/^(host|cli)\//.test(path) && importsOf(text).some((module) => rim.test(module)),
      ),
    ).toEqual([]);
  });

  it('sort by code point, never by locale', () => {
    expect(offenders((_, text) => /localeCompare|toLocale(Lower|Upper)Case/.test(text))).toEqual([]);
  });

  it('hold no unfinished work and no silenced checks', () => {
    // HubSpot has a kind of task of this name.
    const unfinished = /\b(TODO|FIXME|XXX)\b|biome-ignore|@ts-(ignore|expect-error)/;
    expect(offenders((_, text) => unfinished.test(text.replaceAll("task_type: 'TODO'", '')))).toEqual([]);
  });
});
