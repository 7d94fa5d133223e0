/** What the newsroom's registers hold: two partners, a license in two versions, a watch list and one that cannot be read. */
import type { LicenseVersion } from '../../shared/license/license.ts';
import type { WatchList } from '../../shared/moderation/watch/watch-list.ts';

export const PARTNERS = [
  { id: 'meltem', name: 'Meltem Ajansı', holderId: 'meltem' },
  { id: 'gazette', name: 'Kıyı Gazetesi', holderId: null },
];

export const LICENSES = [1, 2].map(
  (version): LicenseVersion => ({
    ...{ licenseId: 'meltem-gazette', version, partnerId: 'gazette', holderId: 'meltem', status: 'active' },
    valid: { from: '2026-01-01T00:00:00.000Z', to: '2026-03-20T00:00:00.000Z' },
    recordedAt: `2026-01-0${version}T00:00:00.000Z`,
    ...{
      works: { languages: ['tr'] },
      grants: [{ use: 'excerpt' }],
      prohibitions: [],
      obligations: [],
      evidence: null,
    },
  }),
);

export const WATCH: WatchList[] = [
  {
    ...{ id: 'rumours', severity: 'low', because: 'The text calls itself a rumour.', patterns: ['tip[0-9]{3}'] },
    ...{ terms: [{ words: 'söylenti', lang: 'tr' }], except: [], mustHit: ['söylentiler'], mustMiss: ['haber'] },
  },
  {
    ...{ id: 'broken', severity: 'high', because: 'Cannot be read.', patterns: ['('], terms: [] },
    ...{ except: [], mustHit: ['x'], mustMiss: ['y'] },
  },
];
