import type { Definition } from './definition.ts';
import type { Text } from './text.ts';
/** A word that both departments use in one meaning. */
export interface Term extends Definition {
    readonly means: Text;
    readonly stage?: string;
    /** Language → words that are not used for it. */
    readonly avoided: Readonly<Record<string, readonly string[]>>;
}
