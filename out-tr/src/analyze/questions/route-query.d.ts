import type { Stage } from '../../model/lifecycle.ts';
import type { Study } from './study.ts';
/** Where a lead that is just handed over was recorded: it came by itself where it can, else somebody moved it. */
export declare function beforeHandoff({ agreement: { lifecycle } }: Study): Stage;
