import type { TerritoryCapacity } from './territory-capacity.ts';
type Month = TerritoryCapacity['months'][number];
/** The month in which most of a territory's limit is used; without a limit the one with most leads. */
export declare function fullestMonth({ months }: TerritoryCapacity): Month;
/** How many weeks bring more leads than can be taken. */
export declare function weeksOver({ weeks }: TerritoryCapacity): number;
export {};
