import { dataLiteral } from '../../support/script-literal.ts';
import type { SearchData } from './search-data.ts';

/** The data as a script: a page that was opened from a disk may load scripts, and nothing else. */
export function searchScript(data: SearchData): string {
  return `leadpactSearch=${dataLiteral(data)};\n`;
}
