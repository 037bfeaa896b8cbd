import { atoms, isScoreTest } from '../criteria/atoms.ts';
import { attributesRead } from '../criteria/attributes-read.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Agreement } from '../model/agreement.ts';
import { ownValue } from '../support/own-value.ts';
import type { Judging } from './judging.ts';

/** A condition that cannot be asked of the export, since its field has become another one. */
export interface Unjudgeable {
  readonly version: string;
  readonly sla: string;
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

/** Conditions of earlier versions that read fields whose type or scale has changed since. */
export function unjudgeable({ agreement: read, versions }: Judging): readonly Unjudgeable[] {
  return versions.flatMap(({ agreement }) =>
    Object.values(agreement.slas).flatMap(({ id, applies }) =>
      (applies === undefined ? [] : fieldsRead(agreement, applies)).flatMap((field) => {
        const [was, is] = [agreement, read].map(({ fields }) => ownValue(fields, field));
        if (was === undefined || is === undefined || (was.type === is.type && was.scale === is.scale))
          return [];
        const told = { was: typeWords(was), is: typeWords(is) };
        return { version: agreement.version, sla: id, field, ...told };
      }),
    ),
  );
}

/** A score may read every field. */
function fieldsRead({ fields }: Agreement, criterion: Criterion): readonly string[] {
  const readsScore = [...atoms(criterion)].some(({ atom }) => isScoreTest(atom));
  return readsScore ? Object.keys(fields) : attributesRead(criterion);
}

function typeWords({ type, scale }: { readonly type: string; readonly scale: number }): string {
  return scale > 0 ? `${type} with ${scale} decimals` : type;
}
