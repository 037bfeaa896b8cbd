import { changes } from './changes.ts';
import { colours } from './colours.ts';
import { drawings } from './drawings.ts';
import { figures } from './figures.ts';
import { filters } from './filters.ts';
import { frame } from './frame.ts';
import { narrow } from './narrow.ts';
import { print } from './print.ts';
import { tables } from './tables.ts';
import { text } from './text.ts';

/** The one style sheet of the site; what stands later wins. */
export const stylesheet: string = [
  colours,
  frame,
  text,
  tables,
  figures,
  drawings,
  filters,
  changes,
  narrow,
  print,
].join('');
