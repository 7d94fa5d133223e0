import { LIMITS } from '../../shared/pipeline/limits.ts';
import type { Manifest } from '../../shared/pipeline/manifest.ts';
import type { Objects } from '../../shared/ports/objects.ts';

/** The manifest that a drop's record points to, or null when it is not stored any more. */
export async function readManifest(data: Objects, key: string): Promise<Manifest | null> {
  const bytes = await data.get(key, LIMITS.storedBytes);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Manifest);
}
