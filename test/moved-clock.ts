/**
 * A clock that is moved: in this process, where S3, the queues and the schedules read it, and in the threads of the functions
 * that are started with `environment`. Loaded into such a thread, this module moves its clock with ours.
 */
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads';

const KEY = 'moved-clock';

/** Puts every reading of the clock off by what the array holds, in milliseconds. Timers go on as they are. */
function moveBy(offset: BigInt64Array): DateConstructor {
  const Real = globalThis.Date;
  const now = () => Real.now() + Number(Atomics.load(offset, 0));
  globalThis.Date = class extends Real {
    constructor(...args: []) {
      if (args.length) super(...args);
      else super(now());
    }
    static override now = now;
  } as DateConstructor;
  return Real;
}

export class MovedClock {
  readonly #offset = new BigInt64Array(new SharedArrayBuffer(8));
  readonly #real: DateConstructor;
  /** For functions: this module, loaded before theirs. */
  readonly environment = { NODE_OPTIONS: `--import=${import.meta.url}` };

  constructor() {
    setEnvironmentData(KEY, this.#offset.buffer);
    this.#real = moveBy(this.#offset);
  }
  by(milliseconds: number) {
    Atomics.store(this.#offset, 0, BigInt(milliseconds));
  }
  to(moment: string) {
    this.by(Date.parse(moment) - this.#real.now());
  }
  end() {
    globalThis.Date = this.#real;
  }
}

const shared = isMainThread ? undefined : getEnvironmentData(KEY);
if (shared instanceof SharedArrayBuffer) moveBy(new BigInt64Array(shared));
