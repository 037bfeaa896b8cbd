import { loadAgreement } from '../../src/index.ts';
import type { ToolLanguage } from '../../src/model/words/language.ts';
import type { View } from '../../src/playbook/view.ts';
import { runSamples } from '../../src/scenario/run-samples.ts';

/** The reference agreement as pages of its playbook see it in each language, without systems. */
export function referenceViews(): Readonly<Record<ToolLanguage, View>> {
  const { agreement } = loadAgreement('.');
  if (agreement === undefined) throw new Error('the reference agreement does not load');
  const input = { agreement, results: runSamples(agreement), compilations: new Map() };
  return {
    en: { ...input, language: 'en', base: '../' },
    de: { ...input, language: 'de', base: '../' },
  };
}
