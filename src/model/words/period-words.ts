import type { ToolLanguage } from './language.ts';

const words = {
  week: { en: 'per week', de: 'je Woche' },
  month: { en: 'per month', de: 'je Monat' },
  quarter: { en: 'per quarter', de: 'je Quartal' },
} as const;

/** `per week`, `je Woche`. */
export function periodWords(per: 'week' | 'month' | 'quarter', language: ToolLanguage): string {
  return words[per][language];
}
