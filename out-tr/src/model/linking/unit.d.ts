import type { Place } from '../../diagnostics/place.ts';
import type { Text } from '../text.ts';
import type { Linking } from './linking.ts';
import { type WrittenText } from './text.ts';
/** What a number counts. `EUR` and `%` need no translation; `people` does, as any other text. */
export declare function linkUnit(written: WrittenText | undefined, place: Place, linking: Pick<Linking, 'languages' | 'report'>): Text | undefined;
