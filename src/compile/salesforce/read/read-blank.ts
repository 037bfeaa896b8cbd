import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import { asked, constant, no, not, type Told } from '../../../analyze/told/told.ts';
import type { Operand } from './operand.ts';

/** Is there nothing in the field? */
export function isBlank(operand: Operand, at: number): Told {
  switch (operand.kind) {
    case 'number':
    case 'date':
    case 'instant':
      if (operand.blank !== null) return no;
      return not(asked({ ask: 'held', measure: operand.measure }));
    case 'text':
      return not(written(operand.attribute, operand.isChoice));
    case 'entry':
      return not(asked({ ask: 'reached', stage: operand.stage }));
    case 'told':
      return toldBlank(operand.told, at);
    default:
      throw new ForeignText('ISBLANK of other things', at);
  }
}

function written(attribute: string, isChoice: boolean): Told {
  if (!isChoice) return asked({ ask: 'written', attribute });
  return not(asked({ ask: 'one', choice: { of: 'attribute', attribute }, value: null }));
}

/** A text is blank too when it is empty. */
function toldBlank(told: Told, at: number): Told {
  switch (told.is) {
    case 'constant':
      return constant(told.value === null || told.value === '');
    case 'chosen':
      return chosenBlank(told, at);
    default:
      throw new ForeignText('ISBLANK of other things', at);
  }
}

function chosenBlank({ gives, otherwise, when }: Told & { readonly is: 'chosen' }, at: number): Told {
  const [left, right] = [toldBlank(gives, at), toldBlank(otherwise, at)];
  if (left === right) return left;
  return { is: 'chosen', when, gives: left, otherwise: right };
}
