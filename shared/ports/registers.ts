import type { Partner, RegisterView } from '../license/register.ts';

export interface Registers {
  /** Counts up with every change; null while no register was ever loaded. Consistent. */
  revision(): Promise<number | null>;
  partner(id: string): Promise<Partner | null>;
  /** Null when there is no register or it does not know the partner. Consistent. */
  view(partner: string): Promise<RegisterView | null>;
}
