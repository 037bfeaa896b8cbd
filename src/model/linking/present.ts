/** The same record without the keys whose value is undefined: absent and undefined are different things in the model. */
export function present<T extends object>(fields: T): Present<T> {
  // The type says exactly what filtering does, which the compiler cannot follow.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
