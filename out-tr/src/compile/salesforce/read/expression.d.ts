/** A formula as it is written; `at` is the position of its first sign. */
export type Expression = {
    readonly at: number;
} & ({
    readonly kind: 'literal';
    readonly value: boolean | number | string | null;
} | {
    readonly kind: 'field';
    readonly name: string;
} | {
    readonly kind: 'call';
    readonly name: string;
    readonly of: readonly Expression[];
} | {
    readonly kind: 'signed';
    readonly sign: Sign;
    readonly left: Expression;
    readonly right: Expression;
}
/** A minus before something that is no plain number. */
 | {
    readonly kind: 'opposite';
    readonly of: Expression;
});
/** `<>`, which may be written `!=`, is never ours, but people write it. */
export type Sign = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '>' | '>=' | '<' | '<=';
