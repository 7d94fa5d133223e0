/**
 * The detectors and rules that the handlers use, each answer kept by what was asked: they are pure, and two hundred
 * storms over the same drops would ask the same questions two hundred times. Answers are frozen, so a stage that altered
 * what it was given would fail here. `BROKEN` in a story stands for a defect of ours: its examination throws.
 */
import { splitDrop } from '../../shared/formats/split-drop.ts';
import type { RegisterView } from '../../shared/license/register.ts';
import type { DetectedStory } from '../../shared/pipeline/batch.ts';
import { examinerWithLists } from '../../shared/pipeline/examine-story.ts';
import type { FlagRules } from '../../shared/pipeline/flag-rules.ts';
import { sha256 } from '../../shared/pipeline/ids.ts';
import { rulesOfRegister } from '../../shared/pipeline/rules-of-register.ts';
import { frozen } from './frozen.ts';
import type { Detectors } from './storm.ts';

function remembered<Q extends unknown[], A>(of: (...question: Q) => A, keyOf: (...question: Q) => string) {
  const answers = new Map<string, A>();
  return (...question: Q): A => {
    const key = keyOf(...question);
    if (!answers.has(key)) answers.set(key, of(...question));
    return answers.get(key) as A;
  };
}

const asJson = (...question: unknown[]) => JSON.stringify(question);
const partnerOf = (register: RegisterView | null) => `${register?.revision} ${register?.partner.id}`;

export function rememberedDetectors(): Detectors {
  const examinerFor = async (register: RegisterView | null) => {
    const examine = await examinerWithLists(register);
    return remembered((input: Parameters<typeof examine>[0]): DetectedStory => {
      if (input.text.includes('BROKEN')) throw new Error('a detector broke');
      return frozen(examine(input));
    }, asJson);
  };
  const rulesFor: FlagRules = (register) => {
    const rules = rulesOfRegister(register);
    return {
      work: rules.work,
      nominate: rules.nominate,
      read: remembered(
        (text) => frozen(rules.read(text)),
        (text) => text,
      ),
      match: remembered(
        (...question) => frozen(rules.match(...question)),
        (story, sources, common, fences) =>
          asJson(
            story.text,
            sources.map(({ workId }) => workId),
            [...common].sort(),
            fences,
          ),
      ),
      credits: rules.credits,
      uses: remembered((input: Parameters<typeof rules.uses>[0]) => frozen(rules.uses(input)), asJson),
      caps: rules.caps,
      judge: remembered(
        (...question: Parameters<typeof rules.judge>) => frozen(rules.judge(...question)),
        (input, used) => asJson(input, [...used]),
      ),
    };
  };
  return {
    split: remembered(
      async (bytes, name) => frozen(await splitDrop(bytes, name)),
      (bytes, name) => `${name} ${sha256(bytes)}`,
    ),
    examinerFor: remembered(examinerFor, partnerOf),
    rules: remembered(rulesFor, partnerOf),
  };
}
