import type { Amount } from '../amount.ts';
import type { ToolLanguage } from './language.ts';
/** An amount as people of that language write it: 40 %, 4.5×, 25,000 EUR, 4 business hours. */
export declare function amountWords({ unit, value }: Amount, currency: string, language: ToolLanguage): string;
