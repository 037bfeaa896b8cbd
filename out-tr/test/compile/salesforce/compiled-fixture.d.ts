import { type SalesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import type { Compilation } from '../../../src/compile/target.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { TargetConfiguration } from '../../../src/model/target.ts';
/** The fixture, or a variation of it, for Salesforce. */
export declare function compiledFixture(agreement?: Agreement, change?: Partial<TargetConfiguration>): Compilation;
/** The same before it is written as files. */
export declare function modelledFixture(agreement?: Agreement, change?: Partial<TargetConfiguration>): SalesforceModel;
