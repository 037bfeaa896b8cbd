/** The same record without the keys whose value is undefined: absent and undefined are different things in the model. */
export declare function present<T extends object>(fields: T): Present<T>;
type Present<T> = {
    [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
    [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
export {};
