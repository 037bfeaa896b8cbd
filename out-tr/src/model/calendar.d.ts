import type { Place } from '../diagnostics/place.ts';
import type { OpeningHours } from '../support/opening-hours.ts';
import type { Text } from './text.ts';
/** Opening hours with their titles; the hours alone are what clocks read. */
export interface Calendar extends OpeningHours {
    readonly title: Text;
    readonly region?: string;
    /** Local date → name of the holiday. */
    readonly holidayNames: Readonly<Record<string, Text>>;
    readonly place: Place;
}
