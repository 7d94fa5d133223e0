import type { World } from './storm.ts';

/**
 * What must be equal after calm and storm: everything but how much was known at the moment of judging (a story under a
 * cap is judged again when its place crosses the cap, not whenever another use comes before it), and history.
 */
export function endState(world: World) {
  const stories = [...world.ledger.storyItems.values()].map(({ basis: _known, ...story }) => {
    if ('setAside' in story || !story.verdict.asked) return story;
    const { used: _before, ...asked } = story.verdict.asked;
    return { ...story, verdict: { ...story.verdict, asked } };
  });
  const flags = [...world.ledger.flagItems.values()]
    .filter((flag) => flag.state === 'queued')
    .map(({ version: _count, event: _history, ...flag }) => flag);
  const drops = [...world.ledger.dropItems.values()].map(({ marks: _marks, manifestKey: _key, ...drop }) => drop);
  const receipts = [...world.data.stored.keys()]
    .filter((key) => key.startsWith('receipts/'))
    .map((key) => [key, world.data.text(key)]);
  const sorted = (list: unknown[]) => list.map((item) => JSON.stringify(item)).sort();
  return { stories: sorted(stories), flags: sorted(flags), drops: sorted(drops), receipts: sorted(receipts) };
}

export type EndState = ReturnType<typeof endState>;
