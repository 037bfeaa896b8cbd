import type { Position } from './language-server.ts';
type Schema = Readonly<Record<string, unknown>>;
/** A key that stands in a document, and what the schema says of it. */
export interface KeyPlace {
    readonly key: string;
    readonly position: Position;
    /** Keys around it. */
    readonly depth: number;
    readonly isRequired: boolean;
    /** Of its value, where that is a scalar. */
    readonly value?: Position;
    readonly property: Schema;
    /** What the property refers to; the property itself where it refers to nothing. */
    readonly form: Schema;
}
/** As `init` writes it, for a file in `definitions/`. */
export declare const modeline = "# yaml-language-server: $schema=../schemas/leadpact.schema.json\n";
/** The document that the first snippet of a kind makes. */
export declare function kindDocument(kind: string): string;
/** What the schema of a kind says of the keys of its documents. */
export declare function propertiesOf(kind: string): Readonly<Record<string, Schema>>;
/** Every key of a document that the schema names outright; alternatives are not followed. */
export declare function keysIn(kind: string, text: string): readonly KeyPlace[];
export {};
