import type { Agreement } from '../../src/model/agreement.ts';
import type { Site } from './site.ts';
/** Why no decision about a lead depends on a value; undefined where one does. */
export declare function unreadBecause(site: Pick<Site, 'kind' | 'path' | 'text'>, agreement: Agreement): string | undefined;
