import { changes } from './changes.ts';
import { colours } from './colours.ts';
import { compact } from './compact.ts';
import { controls } from './controls.ts';
import { drawings } from './drawings.ts';
import { figures } from './figures.ts';
import { filters } from './filters.ts';
import { frame } from './frame.ts';
import { measured } from './measured.ts';
import { narrow } from './narrow.ts';
import { print } from './print.ts';
import { search } from './search.ts';
import { tables } from './tables.ts';
import { text } from './text.ts';

/** The one style sheet of the site; what stands later wins. */
export const stylesheet: string = sheet();

/** The same with what a site needs that shows figures or reports. */
export const stylesheetWithFigures: string = sheet(measured);

function sheet(more = ''): string {
  return compact(
    [
      colours,
      frame,
      text,
      controls,
      tables,
      figures,
      drawings,
      filters,
      changes,
      search,
      more,
      narrow,
      print,
    ].join(''),
  );
}
