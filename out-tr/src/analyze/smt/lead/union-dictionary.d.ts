import type { Agreement } from '../../../model/agreement.ts';
import type { Field } from '../../../model/field.ts';
/** Fields of all versions: a value that one of them allows is allowed. Throws where they disagree about the type. */
export declare function unionDictionary(agreements: readonly Agreement[]): readonly Field[];
