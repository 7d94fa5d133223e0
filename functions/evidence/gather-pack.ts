import { readHead } from '../../shared/audit/check-audit.ts';
import { endLeaf } from '../../shared/audit/daily-head.ts';
import { proofOf } from '../../shared/audit/merkle.ts';
import type { PackInput, PackText, SealedEnd } from '../../shared/evidence/pack-input.ts';
import { dropOfStory, extentOf, type StoryId } from '../../shared/pipeline/ids.ts';
import { LIMITS } from '../../shared/pipeline/limits.ts';
import { originalKeyOf, textKeyOf } from '../../shared/pipeline/manifest.ts';
import { type FlagRecord, isJudged } from '../../shared/pipeline/records.ts';
import type { AuditStore, HeadStore } from '../../shared/ports/audit-store.ts';
import type { Ledger } from '../../shared/ports/ledger.ts';
import type { Objects } from '../../shared/ports/objects.ts';
import type { People } from '../../shared/ports/people.ts';
import type { RegisterLists } from '../../shared/ports/register-lists.ts';
import type { Registers } from '../../shared/ports/registers.ts';
import type { FlagEvent } from '../../shared/review/flag-event.ts';
import type { Language } from '../../shared/review/flag-words.ts';
import { peopleIn } from '../../shared/review/told-event.ts';
import { readText } from '../runtime/story-text.ts';

export interface GatherPorts {
  ledger: Ledger;
  data: Objects;
  registers: Registers;
  lists: RegisterLists;
  people: People;
  audit: AuditStore;
  heads: HeadStore;
}

/** Versions of one partner's licenses; a partner has tens. */
const LICENSES = 2_000;

/** Reads all that the pack of a flag is made of. What is not stored any more is left out, and the pack says so. */
export async function gatherPack(ports: GatherPorts, flag: FlagRecord, lang: Language): Promise<PackInput> {
  const { ledger, registers, lists, people, audit } = ports;
  const [used, work, partner, licenses, events] = await Promise.all([
    packText(ports, flag.storyId),
    flag.workId ? packText(ports, flag.workId) : null,
    registers.partner(flag.partner),
    lists.licenses(flag.partner, LICENSES),
    audit.chain(flag.flagId),
  ]);
  const record = flag.workId ? (await ledger.works([flag.workId])).get(flag.workId) : undefined;
  const verdict = isJudged(used.story) ? used.story.verdict : null;
  const claim = verdict?.claims.find(({ holderId, holderName }) => holderId === flag.holderId && holderName);
  const holders = new Set([flag.holderId, verdict?.asked?.holderId]);
  const names = await people.names(peopleIn(events));
  return {
    ...{ lang, flag, used, events },
    work: work && record ? { ...work, record } : null,
    partnerName: partner?.name ?? flag.partner,
    holderName: claim?.holderName ?? verdict?.holderName ?? flag.holderId,
    licenses: licenses.filter(({ holderId }) => holders.has(holderId)),
    people: Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1))),
    sealed: await sealedEnds(ports.heads, flag.flagId, events),
  };
}

async function packText({ ledger, data }: GatherPorts, id: StoryId): Promise<PackText> {
  const dropId = dropOfStory(id);
  const [drop, story, original, text] = await Promise.all([
    ledger.drop(dropId),
    ledger.story(id),
    data.get(originalKeyOf(dropId), LIMITS.dropBytes),
    readText(data, textKeyOf(dropId), extentOf(id)).catch(() => null),
  ]);
  if (!drop) throw new Error(`no drop ${dropId} in the ledger`);
  // Half a surrogate pair has no UTF-8 form; its place is kept.
  return { drop, story, original, text: text?.toWellFormed() ?? null };
}

/** For each sealed day on which the history grew: the head, where the history ended, and the way from there to its root. */
async function sealedEnds(heads: HeadStore, subject: string, events: readonly FlagEvent[]): Promise<SealedEnd[]> {
  const sealed: SealedEnd[] = [];
  for (const day of new Set(events.map(({ at }) => at.slice(0, 10)))) {
    const head = await heads.head(day);
    if (head === null) continue;
    const ends = (await heads.ends(day, readHead(head)?.root ?? '')) ?? [];
    const at = ends.findIndex((end) => end.subject === subject);
    const end = ends[at];
    if (end) sealed.push({ day, head, end, proof: proofOf(ends.map(endLeaf), at) });
  }
  return sealed;
}
