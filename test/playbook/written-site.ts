import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Artifact } from '../../src/compile/artifact.ts';
import { compileTargets } from '../../src/compile/index.ts';
import { loadAgreement } from '../../src/index.ts';
import type { BookForms } from '../../src/playbook/book/book-forms.ts';
import { playbookSite } from '../../src/playbook/site.ts';
import { runSamples } from '../../src/scenario/run-samples.ts';

/** The playbook of the agreement in a folder. */
export async function siteOf(agreementFolder: string, forms: BookForms = {}): Promise<readonly Artifact[]> {
  const { agreement } = loadAgreement(agreementFolder);
  if (agreement === undefined) throw new Error(`${agreementFolder}: the agreement does not load`);
  const graphviz = await Graphviz.load();
  const input = { agreement, results: runSamples(agreement), compilations: compileTargets(agreement) };
  return playbookSite(input, (text) => graphviz.dot(text), forms);
}

/** Writes a site as people open it: files in a folder. */
export function writeSite(site: readonly Artifact[], folder: string): void {
  for (const { path, content } of site) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
