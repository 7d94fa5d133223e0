import type { DropId } from '../../shared/pipeline/ids.ts';
import { sweptKeyOf } from '../../shared/pipeline/manifest.ts';
import type { Objects } from '../../shared/ports/objects.ts';

const MARK_BYTES = 1024;

/** Whether what was stored of a drop was kept long enough and deleted: what is missing of it then is not lost. */
export async function isSwept(data: Pick<Objects, 'get'>, drop: DropId): Promise<boolean> {
  return (await data.get(sweptKeyOf(drop), MARK_BYTES)) !== null;
}
