import { type Place } from '../../../diagnostics/place.ts';
interface PlacedWord {
    readonly word: string;
    readonly place: Place;
}
/** The words of a written criterion that ask about something else than a field, wherever they stand in it. */
export declare function wordsBeyondFields(written: unknown, place: Place): readonly PlacedWord[];
export {};
