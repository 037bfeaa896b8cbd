import type { JsonValue } from '../support/json-value.ts';
/** A part of a schema as far as findings speak of it. */
export interface SchemaNode {
    /** What people call the value, without article: `duration`, `rule`. */
    readonly title?: string;
    readonly description?: string;
    readonly examples?: readonly JsonValue[];
    readonly type?: string | readonly string[];
    readonly enum?: readonly JsonValue[];
    readonly const?: JsonValue;
    readonly pattern?: string;
    readonly patternErrorMessage?: string;
    readonly properties?: Readonly<Record<string, SchemaNode>>;
    readonly propertyNames?: SchemaNode;
    readonly oneOf?: readonly SchemaNode[];
    readonly anyOf?: readonly SchemaNode[];
    readonly required?: readonly string[];
    readonly $ref?: string;
}
/** The schema that holds the failing keyword: `#/$defs/ScoringRule/oneOf` → the rule. */
export declare function nodeHolding(schemaPath: string): SchemaNode;
/** The definition in which a failing keyword stands, where its keys are described. */
export declare function definitionHolding(schemaPath: string): SchemaNode;
/** What people call the value; a condition inside a definition speaks of the definition. */
export declare function titleOf(node: SchemaNode, schemaPath: string): string | undefined;
/** Whether the language itself has this word as a key somewhere. */
export declare function isWord(key: string): boolean;
/** A definition by its name, e.g. `Criterion`. */
export declare function definitionNamed(name: string): SchemaNode;
export declare function nodeOfKind(kind: string): SchemaNode;
/** The node with what it refers to; its own words win over those of the reference. */
export declare function resolved(node: SchemaNode): SchemaNode;
