import { localDateAt } from '../support/zoned-time.js';
/** The day that was asked for with `--as-of`, else the local date of now. */
export function todayOf({ io, asOf }) {
    return (zone) => asOf ?? localDateAt(zone, io.clock.now());
}
