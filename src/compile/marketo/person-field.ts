import type { Text } from '../../model/text.ts';

/** A custom field of the person. */
export interface PersonField {
  /** API name. */
  readonly name: string;
  /** What people see; it cannot be changed later where the field is used. */
  readonly displayName: string;
  readonly dataType: 'boolean' | 'date' | 'datetime' | 'float' | 'integer' | 'string';
  readonly description: Text;
  readonly isSensitive?: true;
}
