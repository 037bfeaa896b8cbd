import { playbookSite } from '../../src/playbook/site.ts';
import type { PlaybookInput } from '../../src/playbook/view.ts';
import { runSamples } from '../../src/scenario/run-samples.ts';
import { agreementOf, type Files } from '../model/load-fixture.ts';

/** What a playbook is made of beside its agreement. */
export type Given = Partial<Pick<PlaybookInput, 'history' | 'preview'>>;

/** The text of one page of an agreement's playbook, without its markup. */
export function pageText(files: Files, path: string, given: Given = {}): string {
  const agreement = agreementOf(files);
  const input = { agreement, results: runSamples(agreement), compilations: new Map(), ...given };
  const page = playbookSite(input, () => '<svg></svg>').find((each) => each.path === path);
  if (page === undefined) throw new Error(`there is no page ${path}`);
  const main = /<main[^>]*>(.*)<\/main>/s.exec(page.content)?.[1] ?? '';
  return main
    .replaceAll(/<\/(?:p|h\d|tr|dd|li|section|thead)>/g, '\n')
    .replaceAll(/<\/(?:dt|td|th)>/g, ' | ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\n\s*\n*/g, '\n');
}
