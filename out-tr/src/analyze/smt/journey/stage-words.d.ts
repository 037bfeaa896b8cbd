import type { Agreement } from '../../../model/agreement.ts';
import type { Stage } from '../../../model/lifecycle.ts';
import type { Lines } from '../../../support/script-lines.ts';
/** The entry of a stage as the agreement's people say it. */
export declare function stageWords({ id, title, entry }: Stage, agreement: Agreement): Lines;
