import type { Scope } from '../criteria/certainty.ts';
import { type Place } from '../diagnostics/place.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Campaign } from '../model/campaign.ts';
/** A part of an audience: everything that the campaign says of its leads, with one field fixed to one value. */
export interface AudiencePart {
    readonly scope: Scope;
    /** The fixed value in words, e.g. `country DK`; `the audience` where nothing is fixed. */
    readonly words: string;
    readonly place: Place;
}
/** The audience value by value, so that a finding can name the value that it is about. */
export declare function audienceParts(agreement: Agreement, { audience, place }: Campaign): readonly AudiencePart[];
