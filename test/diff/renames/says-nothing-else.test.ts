import { describe, expect, it } from 'vitest';
import { comparedPart } from '../../../src/analyze/compare/compared-part.ts';
import { compileTargets } from '../../../src/compile/index.ts';
import { readAgreement } from '../../../src/model/read-agreement.ts';
import { playbookSite } from '../../../src/playbook/site.ts';
import { compactModel, modelHash } from '../../../src/records/releases/compact-model.ts';
import { runSamples } from '../../../src/scenario/run-samples.ts';
import { filesIn } from '../../records/releases/known-agreements.ts';
import { namesWritten, renamedFiles } from './renamed-files.ts';

/** What is made of the agreement when everything in it has another name, with and without `renamedFrom`. */
function made(silent: boolean) {
  const files = filesIn('examples/gitlab');
  const names = namesWritten(readAgreement(files)).filter(
    (use) => use.as === 'declaration' && !['change', 'target'].includes(use.noun),
  );
  const renames = names.map(({ noun, name }) => ({ noun, from: name, to: `new-${name}` }));
  const { agreement, findings } = readAgreement(renamedFiles(files, renames, silent));
  if (agreement === undefined) throw new Error('no agreement');
  const compilations = compileTargets(agreement);
  const results = runSamples(agreement);
  return {
    findings,
    renames: agreement.renames?.length ?? 0,
    hash: modelHash(compactModel(agreement)),
    artefacts: [...compilations.values()],
    decides: comparedPart(agreement),
    pages: playbookSite({ agreement, results, compilations }, () => '<svg></svg>'),
  };
}

describe('renamedFrom', () => {
  it('is for whoever compares versions or knows a former address, and changes nothing else that is made of an agreement', () => {
    const { renames, ...silent } = made(true);
    const { renames: said, ...told } = made(false);
    expect([renames, said > 150]).toEqual([0, true]);
    expect(told.findings).toEqual([]);
    expect(JSON.stringify(told.artefacts)).toBe(JSON.stringify(silent.artefacts));
    const before = new Set(silent.pages.map(({ path }) => path));
    const added = told.pages.filter(({ path }) => !before.has(path));
    expect(told.pages.filter(({ path }) => before.has(path) && !isIndex(path))).toEqual(
      silent.pages.filter(({ path }) => !isIndex(path)),
    );
    expect(added.length).toBeGreaterThan(100);
    for (const { content, path } of added) expect(content, path).toContain('<meta http-equiv="refresh"');
    expect(told.hash).toBe(silent.hash);
    // The places of criteria move with the lines.
    expect(JSON.stringify(told.decides, withoutPlaces)).toBe(JSON.stringify(silent.decides, withoutPlaces));
  }, 60_000);
});

/** The search knows a page by its former names as well. */
function isIndex(path: string): boolean {
  return /^assets\/search-[a-z]+\.js$/.test(path);
}

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'place' ? undefined : value;
}
