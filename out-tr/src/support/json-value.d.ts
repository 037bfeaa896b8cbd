/** Data as JSON knows it. Objects that come from files have no prototype, so no key of theirs can reach one. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
    readonly [key: string]: JsonValue;
}
