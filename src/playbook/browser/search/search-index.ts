import type { SearchData } from '../../search/search-data.ts';
import { type Searcher, searcher } from '../../search/searcher.ts';
import { element } from '../parts/element.ts';

declare global {
  /** What the script of the index leaves. */
  var leadpactSearch: SearchData | undefined;
}

/** An index that can be searched, and what it was made of. */
export interface SearchIndex {
  readonly data: SearchData;
  readonly search: Searcher;
}

/** Reads the index by a script, which works from a disk too; undefined when there is none. */
export function readIndex(address: string): Promise<SearchIndex | undefined> {
  return new Promise((resolve) => {
    const script = element('script', { src: address });
    script.onload = () => {
      const data = globalThis.leadpactSearch;
      resolve(data && { data, search: searcher(data) });
    };
    script.onerror = () => resolve(undefined);
    document.head.append(script);
  });
}
