import { monthWords } from '../../../model/words/month-words.ts';
import { said, type Teller } from '../teller.ts';

/** 1–12 by its name. */
export const monthOfYear: Teller<number> = said((value, { language }) =>
  value >= 1 && value <= 12
    ? monthWords(`2000-${String(value).padStart(2, '0')}`, language).slice(0, -5)
    : `${value}`,
);
