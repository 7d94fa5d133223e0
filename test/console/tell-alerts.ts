import { alertDrop } from '../../functions/alert/alert-drop.ts';
import { MemoryRules, MemoryWire } from '../delivery/memory-alerts.ts';
import type { ConsoleWorld } from './console-world.ts';

/** Tells the legal desk of a drop's flags, as the alert stage does. @param name how the partner is called */
export async function tellAlerts(world: ConsoleWorld, dropId: string, name: string): Promise<MemoryWire> {
  const wire = new MemoryWire();
  const registers = { partner: async () => ({ id: 'gazette', name, holderId: null }) };
  await alertDrop(
    { v: 1, kind: 'alert', dropId, partner: 'gazette' },
    {
      ...{ ...world.ports, registers, desk: world.alerts, rules: new MemoryRules() },
      ...{ channels: { sns: wire }, consoleUrl: 'https://desk.example' },
    },
  );
  return wire;
}
