/** By variable the classes that are settled on the way to a lead. */
export type Way = ReadonlyMap<number, number>;
