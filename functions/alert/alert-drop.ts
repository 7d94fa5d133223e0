import { alertOf } from '../../shared/alert/alert-of-drop.ts';
import type { AlertMessage } from '../../shared/pipeline/messages.ts';
import type { Announcer } from '../../shared/ports/announcer.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';

export interface AlertPorts {
  ledger: Ledger;
  announcer: Announcer;
}

/** Tells the legal team of a drop's open flags, once for each set of flags. */
export async function alertDrop({ dropId }: AlertMessage, { ledger, announcer }: AlertPorts): Promise<void> {
  const drop = await ledger.drop(dropId);
  if (!drop) throw new Error(`no drop ${dropId} in the ledger`);
  const alert = alertOf(drop, await ledger.flagsOfDrop(drop));
  if (!alert) return;
  const { record, announcement } = alert;
  if ((await ledger.alert(dropId, record.digest))?.sent) return;
  await ledger.putAlert({ ...record, sent: false });
  await announcer.announce(announcement);
  await ledger.putAlert({ ...record, sent: true });
}
