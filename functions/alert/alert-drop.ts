import type { AlertMessage } from '../../shared/pipeline/messages.ts';
import type { DeliveryPorts } from '../delivery/deliver-mail.ts';
import { flushRecipient } from '../delivery/flush-recipient.ts';
import { type RaisePorts, raiseCases } from '../delivery/raise-cases.ts';

export type AlertPorts = RaisePorts & DeliveryPorts;

/** Tells whoever is to know of a drop's open flags: at once what cannot wait, the rest when its time comes. */
export async function alertDrop({ dropId }: AlertMessage, ports: AlertPorts): Promise<void> {
  const drop = await ports.ledger.drop(dropId);
  if (!drop) throw new Error(`no drop ${dropId} in the ledger`);
  for (const { recipient, policy, caseIds } of await raiseCases(ports, drop)) {
    await flushRecipient(ports, { recipient, policy }, caseIds);
  }
}
