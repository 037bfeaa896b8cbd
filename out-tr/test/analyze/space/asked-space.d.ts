import { type Space } from '../../../src/analyze/space/space.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Field } from '../../../src/model/field.ts';
/** The minimal agreement with more fields. */
export declare function agreementWith(fields: readonly Field[]): Agreement;
/** A field with nothing but what decides. */
export declare function field(id: string, type: Field['type'], rest?: Partial<Field>): Field;
/** The space of the minimal agreement, these fields and these questions. */
export declare function spaceOf(fields: readonly Field[], extra: readonly Criterion[]): Space;
