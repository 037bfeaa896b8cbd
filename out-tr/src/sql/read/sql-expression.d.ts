/** An expression over the columns of one lead. */
export type SqlExpression = {
    readonly at: number;
} & ({
    readonly kind: 'literal';
    readonly value: boolean | number | string | null;
} | {
    readonly kind: 'column';
    readonly name: string;
} | {
    readonly kind: 'not';
    readonly of: SqlExpression;
} | {
    readonly kind: 'joined';
    readonly op: 'AND' | 'OR';
    readonly of: readonly SqlExpression[];
} | {
    readonly kind: 'signed';
    readonly sign: SqlSign;
    readonly left: SqlExpression;
    readonly right: SqlExpression;
} | {
    readonly kind: 'among';
    readonly of: SqlExpression;
    readonly list: readonly SqlExpression[];
    readonly isNot: boolean;
} | {
    readonly kind: 'missing';
    readonly of: SqlExpression;
    readonly isNot: boolean;
} | {
    readonly kind: 'case';
    readonly subject?: SqlExpression;
    readonly arms: readonly {
        readonly when: SqlExpression;
        readonly gives: SqlExpression;
    }[];
    readonly otherwise: SqlExpression;
} | {
    readonly kind: 'call';
    readonly name: string;
    readonly of: readonly SqlExpression[];
});
export type SqlSign = '+' | '-' | '*' | '||' | '=' | '>' | '>=' | '<' | '<=';
