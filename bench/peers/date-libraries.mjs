// The date libraries that `npm run bench -- sla` compares with, resolved from this folder's own packages.
export { fromZonedTime, toZonedTime } from 'date-fns-tz';
export { DateTime } from 'luxon';
export { Temporal } from 'temporal-polyfill';
