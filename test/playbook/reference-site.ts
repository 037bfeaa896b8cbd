import type { Artifact } from '../../src/compile/artifact.ts';
import { loadAgreement } from '../../src/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { BookForms } from '../../src/playbook/book/book-forms.ts';
import { siteOf } from './written-site.ts';

/** A site, its files by path, and the agreement it shows. */
export interface WrittenSite {
  readonly agreement: Agreement;
  readonly site: readonly Artifact[];
  readonly contentOf: (path: string) => string;
}

/** The playbook of the reference agreement, drawings and all. */
export async function referenceSite(forms: BookForms): Promise<WrittenSite> {
  const { agreement } = loadAgreement('.');
  if (agreement === undefined) throw new Error('the reference agreement does not load');
  const site = await siteOf('.', forms);
  const byPath = new Map(site.map(({ path, content }) => [path, content]));
  return {
    agreement,
    site,
    contentOf: (path) => {
      const content = byPath.get(path);
      if (content === undefined) throw new Error(`the site has no ${path}`);
      return content;
    },
  };
}
