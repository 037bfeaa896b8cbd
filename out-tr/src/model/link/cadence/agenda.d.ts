import { type Place } from '../../../diagnostics/place.ts';
import type { CadenceAgendaItemDocument } from '../../../generated/documents.ts';
import type { AgendaItem } from '../../cadence.ts';
import type { Linking } from '../../linking/linking.ts';
/** What is talked about, in its order. */
export declare function linkAgenda(written: readonly CadenceAgendaItemDocument[] | undefined, place: Place, linking: Linking): readonly AgendaItem[];
