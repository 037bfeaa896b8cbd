import { ForeignText } from '../../../analyze/told/foreign-text.ts';

/** How the filters of a list view, numbered from 1, go together. */
export type FilterLogic = number | { readonly op: 'AND' | 'OR'; readonly of: readonly FilterLogic[] };

/** `1 AND (2 OR 3)`: mixtures only with parentheses, as we write them. */
export function parseFilterLogic(text: string, filters: number): FilterLogic {
  const tokens = [...text.matchAll(/\s*(\d+|AND|OR|[()]|\S)/g)].map((match) => match[1] ?? '');
  let position = 0;

  function operand(): FilterLogic {
    const token = tokens[position++] ?? '';
    if (token === '(') {
      const inner = expression();
      if (tokens[position++] !== ')') throw foreign();
      return inner;
    }
    const number = Number(token);
    if (!/^\d+$/.test(token) || number < 1 || number > filters) throw foreign();
    return number;
  }

  function expression(): FilterLogic {
    const first = operand();
    const op = tokens[position];
    if (op !== 'AND' && op !== 'OR') return first;
    const of = [first];
    while (tokens[position] === op) {
      position++;
      of.push(operand());
    }
    return { op, of };
  }

  function foreign(): ForeignText {
    return new ForeignText(`the filter logic ${text}`, 0);
  }

  const logic = expression();
  if (position < tokens.length) throw foreign();
  return logic;
}
