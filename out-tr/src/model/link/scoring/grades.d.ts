import { type Place } from '../../../diagnostics/place.ts';
import type { DocumentOf } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Band, Grade } from '../../scoring.ts';
/** Grades, best first by their share of the attainable fit points; `always` comes last. */
export declare function linkGrades(written: DocumentOf<'scoring'>['grades'], place: Place, linking: Linking): readonly Grade[];
/** Bands, best first by their engagement points; `always` comes last. */
export declare function linkBands(written: DocumentOf<'scoring'>['bands'], place: Place, linking: Linking): readonly Band[];
