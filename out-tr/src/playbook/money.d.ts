import type { View } from './view.ts';
/** Minor units as people of the view's language write them: 1,250.5 EUR, 1.250,5 EUR. */
export declare function money(view: View, minor: number): string;
