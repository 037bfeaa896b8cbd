declare module 'formulon' {
  /** A typed value, or an error when the formula could not be evaluated. */
  export interface Literal {
    readonly type: string;
    readonly dataType?: string;
    readonly value?: unknown;
    readonly options?: unknown;
    readonly message?: string;
  }
  export function parse(formula: string, substitutions?: Readonly<Record<string, Literal>>): Literal;
  export function extract(formula: string): readonly string[];
}
