/** A piece of a page that is safe to print. Only `html` and `unsafeHtml` make one. */
export interface Html {
    readonly markup: string;
}
type Part = Html | string | number | undefined | readonly (Html | string)[];
/** A template in which every plain value is escaped; pieces made by `html` stay as they are, lists are joined. */
export declare function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html;
/** Markup that comes from a trusted writer, e.g. a diagram. */
export declare function unsafeHtml(markup: string): Html;
export {};
