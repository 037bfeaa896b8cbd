import type { Agreement } from '../../model/agreement.ts';
import type { Text } from '../../model/text.ts';
/** Things of one kind, whose ids become a type and whose titles and facts become data. */
export interface NamedThings {
    /** E.g. `StageId`. */
    readonly type: string;
    /** E.g. `stages`. */
    readonly constant: string;
    readonly about: string;
    readonly things: readonly Thing[];
}
interface Thing {
    readonly id: string;
    readonly title: Text;
    readonly facts?: Readonly<Record<string, unknown>>;
}
/** Every kind of thing that other code may have to name, in a fixed order. */
export declare function namedThings(agreement: Agreement): readonly NamedThings[];
/** The type of the ids and the data of one kind. */
export declare function sourceOf({ about, constant, things, type }: NamedThings): string;
export {};
