import type { Carried } from '../rendition.ts';

/** What carries a clause in EspoCRM. */
export interface Carrier extends Carried {
  readonly clause: string;
  /** The kinds of files that carry it; none where nothing does. */
  readonly files: readonly FileKind[];
}

/** What an extension holds of the lead. */
export type FileKind = 'entityDefs' | 'formula' | 'i18n' | 'logicDefs';
