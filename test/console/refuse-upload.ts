import { type RefusedUpload, uploadIdOf } from '../../shared/pipeline/refused-upload.ts';
import type { ConsoleWorld } from './console-world.ts';

/** A file of the gazette that was too large to become a drop. */
export async function refuseUpload(world: ConsoleWorld, more: Partial<RefusedUpload> = {}): Promise<RefusedUpload> {
  const { partner = 'gazette', name = 'huge <b>.txt' } = more;
  const key = `incoming/${partner}/${name}`;
  const upload: RefusedUpload = {
    ...{ id: uploadIdOf(key), key, partner, name, receivedAt: world.now, reason: 'too-large' },
    ...more,
  };
  await world.refused.put(upload);
  return upload;
}
