import type { Agreement } from '../../model/agreement.ts';
import type { RowSink } from './record-row.ts';
import type { SampleRequest } from './sample-plan.ts';
import { type Tally } from './tally.ts';
/**
 * Every Monday at 08:00 each member says what the quarter will bring: far off at first, closer week by week, some always
 * too bold and others too careful.
 */
export declare function forecastRows(agreement: Agreement, request: SampleRequest, { revenue }: Tally, sink: RowSink): void;
/** Every month each source costs something, more when it brought more leads; some sources are dear. */
export declare function costRows({ currency, zone }: Agreement, request: SampleRequest, { arrivals }: Tally, sink: RowSink): void;
