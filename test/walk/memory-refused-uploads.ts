import type { RefusedUpload } from '../../shared/pipeline/refused-upload.ts';
import type { RefusedUploads, Settled } from '../../shared/ports/refused-uploads.ts';

const place = ({ receivedAt, id }: Pick<RefusedUpload, 'receivedAt' | 'id'>) => `${receivedAt}#${id}`;

export class MemoryRefusedUploads implements RefusedUploads {
  readonly items = new Map<string, { body: RefusedUpload; settled?: Settled }>();

  async put(upload: RefusedUpload) {
    const standing = this.items.get(upload.id);
    const later = standing && standing.body.receivedAt > upload.receivedAt;
    if (later || (standing?.settled && standing.body.receivedAt === upload.receivedAt)) return;
    this.items.set(upload.id, { body: structuredClone(upload) });
  }
  async one(id: string) {
    const item = this.items.get(id);
    return item && !item.settled ? structuredClone(item.body) : null;
  }
  async list(limit: number, { partner, before }: Parameters<RefusedUploads['list']>[1] = {}) {
    return [...this.items.values()]
      .filter(({ body, settled }) => !settled && (partner === undefined || body.partner === partner))
      .map(({ body }) => structuredClone(body))
      .filter((body) => !before || place(body) < place(before))
      .sort((a, b) => (place(a) < place(b) ? 1 : -1))
      .slice(0, limit);
  }
  async askAgain(id: string, by: string, at: string) {
    const item = this.items.get(id);
    if (!item || item.settled) return false;
    item.body.again = { by, at };
    return true;
  }
  async settle({ id, receivedAt }: Pick<RefusedUpload, 'id' | 'receivedAt'>, how: Settled) {
    const item = this.items.get(id);
    if (item && !item.settled && item.body.receivedAt <= receivedAt) item.settled = how;
  }
}
