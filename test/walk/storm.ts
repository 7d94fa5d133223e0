/**
 * The whole walk in one process under a seeded storm: events and messages are duplicated, shuffled and delayed, sends
 * fail in part, and the process is killed before or after any port call. A killed call's message comes back later.
 */
import { alertDrop } from '../../functions/alert/alert-drop.ts';
import { type DetectPorts, detectBatch } from '../../functions/detect/detect-batch.ts';
import { flagBatch } from '../../functions/flag/flag-batch.ts';
import { recheckChanges } from '../../functions/recheck/recheck-changes.ts';
import { recordBatch } from '../../functions/record/record-batch.ts';
import { doForDrop } from '../../functions/split/do-for-drop.ts';
import { type SplitPorts, splitUpload } from '../../functions/split/split-upload.ts';
import { type Correction, storedCorrection } from '../../shared/pipeline/correction.ts';
import { TransientError } from '../../shared/pipeline/failures.ts';
import type { FlagRules } from '../../shared/pipeline/flag-rules.ts';
import { type Manifest, messagesOf } from '../../shared/pipeline/manifest.ts';
import type { AlertMessage, BatchMessage, DropRequest, Message } from '../../shared/pipeline/messages.ts';
import { STAGES, type Stage } from '../../shared/pipeline/stages.ts';
import { putJson } from '../../shared/pipeline/stored-json.ts';
import type { Upload } from '../../shared/pipeline/upload-event.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import { MemoryPostings } from '../../shared/reuse/memory-postings.ts';
import { MemoryAlertDesk, MemoryRules, MemoryWire } from '../delivery/memory-alerts.ts';
import { seeded } from '../seeded.ts';
import { frozen } from './frozen.ts';
import { MemoryChanges } from './memory-changes.ts';
import { MemoryItemIds, MemoryLooks } from './memory-looks.ts';
import { MemoryEvents, MemoryLedger, MemoryObjects, type MemoryRegisters } from './memory-ports.ts';
import { MemoryRefusedUploads } from './memory-refused-uploads.ts';
import { MemoryUses } from './memory-uses.ts';
import type { Weather } from './weather.ts';

export interface Detectors {
  split: SplitPorts['split'];
  examinerFor: DetectPorts['examinerFor'];
  rules: FlagRules;
}

const CLOCK: Clock = { now: () => '2026-03-02T00:00:00.000Z' };

/** Alerts are told at one moment: what a storm may not change is what they tell. */
const ALERTED_AT = '2026-03-02T09:00:00.000Z';

class Killed extends Error {}
interface Delivery {
  queue: Stage['queue'];
  body: Upload | Message;
  attempt: number;
}

export class World {
  readonly uploads = new MemoryObjects();
  readonly data = new MemoryObjects();
  readonly ledger = new MemoryLedger(frozen);
  readonly postings = new MemoryPostings();
  readonly uses = new MemoryUses();
  readonly looks = new MemoryLooks();
  readonly items = new MemoryItemIds();
  readonly refused = new MemoryRefusedUploads();
  readonly changes: MemoryChanges;
  readonly events = new MemoryEvents();
  readonly desk = new MemoryAlertDesk();
  readonly wire = new MemoryWire();
  readonly waiting: Delivery[] = [];
  readonly registers: MemoryRegisters;
  readonly #detectors: Detectors;
  readonly #weather: Weather;
  readonly #random: () => number;
  kills = 0;
  portCalls = 0;

  constructor(registers: MemoryRegisters, detectors: Detectors, weather: Weather) {
    this.registers = registers;
    this.changes = new MemoryChanges(registers);
    this.#detectors = detectors;
    this.#weather = weather;
    this.#random = seeded(weather.seed);
  }

  async upload(key: string, bytes: Uint8Array, receivedAt: string) {
    await this.uploads.put(key, bytes);
    this.#enqueue('drops', { key, receivedAt });
  }

  /** As the console does: stored, noted at the drop, sent. */
  async correct(correction: Correction) {
    const stored = storedCorrection(correction);
    await putJson(this.data, stored);
    const { key } = stored;
    const drop = await this.ledger.askCorrection(correction.dropId, correction.base, key);
    if (!drop) throw new Error('another correction is on its way');
    const { dropId, partner } = drop;
    this.#enqueue('drops', { v: 1, kind: 'correct', dropId, partner, key });
  }

  readonly takeUp = (upload: string) => this.#enqueue('drops', { v: 1, kind: 'take-up', upload });

  /** Messages that were lost for a while come after all. */
  deliverAgain(manifest: Manifest) {
    for (const message of messagesOf(manifest, 'stories')) this.#enqueue('stories', message);
  }

  /** The function that a clock wakes, woken again after a kill and, when the weather is bad, once too often. */
  async recheck(now: string) {
    for (let times = 0; times < 50; times++) {
      const life = { over: false, moments: this.#lastMoment() };
      const port = <T extends object>(target: T) => this.#mortal(target, life);
      const { ledger, uses, changes, looks } = this;
      const flag = port(this.#outbox('detected'));
      try {
        await recheckChanges(
          {
            ledger: port(ledger),
            uses: port(uses),
            changes: port(changes),
            looks: port(looks),
            flag,
            clock: { now: () => now },
          },
          () => !life.over,
        );
      } catch (failure) {
        if (!(failure instanceof Killed || failure instanceof TransientError)) throw failure;
        continue;
      }
      if (!this.changes.items.size && this.#random() >= this.#weather.duplicate) return;
    }
    throw new Error('the recheck did not end');
  }

  // Log-uniform, so that early and late moments of short and long deliveries are both met.
  #lastMoment() {
    return this.#random() < this.#weather.kill ? Math.floor(3000 ** this.#random()) - 1 : Number.POSITIVE_INFINITY;
  }

  #enqueue(queue: Stage['queue'], body: Upload | Message) {
    this.waiting.push({ queue, body, attempt: 1 });
    while (this.#random() < this.#weather.duplicate) this.waiting.push({ queue, body, attempt: 1 });
  }

  /** Delivers until nothing waits. @throws after `most` deliveries: a walk that does not end is a defect */
  async run(most = 20_000): Promise<void> {
    for (let delivered = 0; this.waiting.length; ) {
      const round: Delivery[] = [];
      while (round.length < this.#weather.lanes && this.waiting.length) {
        const at = this.#weather.lanes === 1 ? 0 : Math.floor(this.#random() * this.waiting.length);
        round.push(...this.waiting.splice(at, 1));
      }
      delivered += round.length;
      if (delivered > most) throw new Error(`the walk did not end after ${most} deliveries`);
      await Promise.all(round.map((delivery) => this.#deliver(delivery)));
    }
  }

  async #deliver(delivery: Delivery) {
    try {
      await this.#work(delivery);
    } catch (failure) {
      if (!(failure instanceof Killed || failure instanceof TransientError)) throw failure;
      // Far below the number of receives after which a queue gives up: the storm must not outlast what AWS would bear.
      this.waiting.push({ ...delivery, attempt: delivery.attempt + 1 });
    }
  }

  #work({ queue, body, attempt }: Delivery): Promise<void> {
    const life = { over: false, moments: this.#lastMoment() };
    const port = <T extends object>(target: T) => this.#mortal(target, life);
    const at = STAGES.findIndex((one) => one.queue === queue);
    const stage = STAGES[at]?.name ?? 'split';
    const after = STAGES[at + 1]?.queue ?? null;
    const next = port(this.#outbox(after));
    const own = port(this.#outbox(queue));
    const [uploads, data, ledger] = [port(this.uploads), port(this.data), port(this.ledger)];
    const [registers, postings, desk] = [port(this.registers), port(this.postings), port(this.desk)];
    const { split, examinerFor, rules } = this.#detectors;
    const ports = { uploads, data, ledger, registers, next, split, refused: port(this.refused) };
    switch (stage) {
      case 'split':
        return 'kind' in body ? doForDrop(body as DropRequest, ports) : splitUpload(body as Upload, ports);
      case 'detect':
        return detectBatch(body as BatchMessage, attempt, { data, registers, next, own, examinerFor });
      case 'flag':
        return flagBatch(body as BatchMessage, attempt, {
          ...{ data, ledger, registers, postings, next, own, rules },
          ...{ uses: port(this.uses), items: port(this.items), looks: port(this.looks) },
        });
      case 'record':
        return recordBatch(body as BatchMessage, attempt, {
          data,
          ledger,
          next,
          own,
          clock: CLOCK,
          events: port(this.events),
          looks: port(this.looks),
        });
      case 'alert':
        return alertDrop(body as AlertMessage, {
          ...{ ledger, registers, desk, rules: port(new MemoryRules()), channels: { sns: port(this.wire) } },
          ...{ clock: { now: () => ALERTED_AT }, consoleUrl: 'https://desk.example' },
        });
    }
  }

  #outbox(queue: Stage['queue'] | null): Outbox {
    return {
      send: async (messages) => {
        if (!queue) throw new Error('nothing comes after this stage');
        const cut =
          this.#random() < this.#weather.partialSend ? Math.floor(this.#random() * messages.length) : messages.length;
        for (const message of messages.slice(0, cut)) this.#enqueue(queue, message);
        if (cut < messages.length) throw new TransientError('the queue took only a part');
      },
    };
  }

  /** A port whose every call may be the last of this process; a dead process calls nothing more. */
  #mortal<T extends object>(target: T, life: { over: boolean; moments: number }): T {
    const dies = () => {
      if (!life.over && life.moments-- <= 0) {
        life.over = true;
        this.kills++;
      }
      if (life.over) throw new Killed();
    };
    return new Proxy(target, {
      get: (object, name) => {
        const member = Reflect.get(object, name);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          this.portCalls++;
          for (let turns = Math.floor(this.#random() * 4); turns > 0; turns--) await null;
          dies();
          const answer = await Reflect.apply(member, object, args);
          dies();
          return answer;
        };
      },
    });
  }
}
