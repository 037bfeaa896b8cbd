import type { Agreement } from '../../../src/model/agreement.ts';
import type { ToolLanguage } from '../../../src/model/words/language.ts';
import type { View } from '../../../src/playbook/view.ts';

/** A page of a chapter, without samples and systems. */
export function viewOf(agreement: Agreement, language: ToolLanguage = 'en'): View {
  return { agreement, results: [], compilations: new Map(), language, base: '../' };
}

/** Eighty letters, as German makes them. */
export const longTitle: string = `Rahmenvertragsverlängerungsverhandlungsvorbereitungsgespräch mit ${'Ü'.repeat(15)}`;

export const hostile: string = `<img src=x onerror=alert(1)>"'&</text></svg><script>alert(2)</script>`;
