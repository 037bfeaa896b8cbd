import type { Agreement } from '../../model/agreement.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import type { WordRow } from './row.ts';
import { toldRows } from './told-rows.ts';

/**
 * Everything that one part of a linked agreement says, as rows in plain words: an SLA, a metric, a stage, a scoring, a
 * rule of it, a plan … `names` is the agreement the part belongs to; its titles are what the words call other things.
 */
export function objectWords(part: unknown, names: Agreement, language: ToolLanguage): readonly WordRow[] {
  return toldRows(part, names, language).map(({ path, label, text }) => ({ path, label, text }));
}
