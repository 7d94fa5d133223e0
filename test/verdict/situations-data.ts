/** Who counts as holder, and what is flagged, when the evidence disagrees: one situation a line, in plain words. */
import type { DetectedStory } from '../../shared/pipeline/batch.ts';
import { copyOf, EARLIER, holders, type judge, LATER, license, register, sign, stated } from './story-factory.ts';

export type Input = NonNullable<Parameters<typeof judge>[0]>;
export interface Situation {
  it: string;
  given: Partial<Omit<Input, 'story'>> & { story?: Partial<DetectedStory> };
  /** `outcome holder`, then each flag as `kind severity`. */
  says: [verdict: string, ...flags: string[]];
}

const meltem = { holder: 'Meltem Haber Ajansı', holderId: 'meltem' };
const SOMEWHERE = {
  terms: ['territory-restricted' as const],
  facts: {
    ...{ embargo: null, withdrawn: false, credit: null, daysOfUse: null, useUntil: null, editorialOnly: false },
    ...{ noArchive: false, noSales: false, miningReserved: false, territory: { onlyIn: [], barredIn: [] } },
  },
};
const unnamed = { holder: null, holderId: null };
const whole = { shareOfStory: 1, shareOfWork: 1 };
const licensed = register([license()]);
const toMeltem = register([license({ licenseId: 'mel', holderId: 'meltem' })]);
const both = register([license(), license({ licenseId: 'mel', holderId: 'meltem' })]);
const crediting = register([license({ grants: [{ use: 'republish', credit: 'Source: Borealis' }] })]);
const excerpts = register([license({ grants: [{ use: 'excerpt', excerpt: { maxWords: 200 } }] })]);
/** A brief of which nearly all stands in the story, from `qStart` to `qEnd`. */
const short = (qStart: number, qEnd: number) => ({
  ...{ words: 30, shareOfStory: 0.1, shareOfWork: 0.95 },
  spans: [{ qStart, qEnd, rStart: 0, rEnd: 100, words: 30 }],
});
const third = (of: 'borealis' | 'meltem', match = {}) =>
  copyOf({ partner: `${of}-feed`, holderId: of, holderName: holders.name(of) }, match);
const passedOn = (terms: 'licensed-syndication' | 'used-with-permission') =>
  stated('notice', { ...meltem, terms: [terms] });

export const SITUATIONS: Situation[] = [
  // Syndication: the one who passes a text on is not the one whose it is.
  {
    it: 'a syndicator’s notice under a text that another signed: the signer is the holder',
    given: { story: { rights: [passedOn('licensed-syndication')], signs: [sign('sign-off')] } },
    says: ['no-license borealis', 'unlicensed high'],
  },
  {
    it: 'the same, and the signer has licensed the partner',
    given: { story: { rights: [passedOn('licensed-syndication')], signs: [sign('sign-off')] }, register: licensed },
    says: ['licensed borealis'],
  },
  {
    it: 'the same, and only the syndicator has licensed the partner: that clears nothing',
    given: { story: { rights: [passedOn('licensed-syndication')], signs: [sign('sign-off')] }, register: toMeltem },
    says: ['no-license borealis', 'unlicensed high'],
  },
  {
    it: 'a syndicator’s notice alone: nobody else is named, so it counts',
    given: { story: { rights: [passedOn('licensed-syndication')] } },
    says: ['no-license meltem', 'unlicensed high'],
  },
  {
    it: 'a syndicator’s notice over a registered work of another',
    given: { story: { rights: [passedOn('licensed-syndication')] }, matches: [copyOf({}, whole)], register: toMeltem },
    says: ['no-license borealis', 'unlicensed high'],
  },
  {
    it: 'a syndicator that forbids republication speaks as an owner',
    given: {
      story: {
        rights: [stated('notice', { ...meltem, terms: ['licensed-syndication', 'no-republication'] })],
        signs: [sign('sign-off')],
      },
    },
    says: ['no-license meltem', 'unlicensed high'],
  },
  // Permission that only the text knows of.
  {
    it: '"used with permission": the register does not know of it, a person must look, less urgently',
    given: { story: { rights: [stated('notice', { terms: ['used-with-permission'] })] } },
    says: ['no-license borealis', 'unlicensed medium'],
  },
  {
    it: '"used with permission", and the register knows the license',
    given: { story: { rights: [stated('notice', { terms: ['used-with-permission'] })] }, register: licensed },
    says: ['licensed borealis'],
  },
  {
    it: '"used with permission of Meltem" over a registered work of Borealis',
    given: { story: { rights: [passedOn('used-with-permission')] }, matches: [copyOf({}, whole)] },
    says: ['no-license borealis', 'unlicensed high'],
  },
  // Byline, dateline, sign-off, metadata against a notice.
  {
    it: 'a byline of one, a notice of another: the notice states it',
    given: { story: { rights: [stated('notice', meltem)], signs: [sign('byline')] } },
    says: ['no-license meltem', 'unlicensed high'],
  },
  {
    it: 'a byline of one, metadata of another: metadata are stated',
    given: { story: { rights: [stated('metadata', meltem)], signs: [sign('byline')] } },
    says: ['no-license meltem', 'unlicensed high'],
  },
  {
    it: 'a notice of one, metadata of another: what stands by the story goes first',
    given: { story: { rights: [stated('metadata', meltem), stated('notice')] } },
    says: ['no-license borealis', 'unlicensed high'],
  },
  {
    it: 'a sign-off before a dateline',
    given: { story: { signs: [sign('dateline', 'meltem'), sign('sign-off')] }, register: licensed },
    says: ['licensed borealis'],
  },
  {
    it: 'the right holder is licensed, the one with the weaker claim is not: nothing is flagged',
    given: { story: { signs: [sign('sign-off'), sign('byline', 'meltem')] }, register: licensed },
    says: ['licensed borealis'],
  },
  {
    it: 'a sign-off against a drop-wide notice of another: the story’s own sign goes first',
    given: {
      story: { rights: [stated('drop-notice', { ...meltem, scope: 'drop' })], signs: [sign('sign-off')] },
      register: licensed,
    },
    says: ['licensed borealis'],
  },
  // Credits and quotations.
  {
    it: 'an agency is credited inside a quotation: at most low',
    given: { story: { signs: [sign('credit')] } },
    says: ['no-license borealis', 'unlicensed low'],
  },
  {
    it: 'an agency is credited in a text of its licensed user',
    given: { story: { signs: [sign('credit')] }, register: licensed },
    says: ['licensed borealis'],
  },
  {
    it: 'a holder’s own story that credits another: its own',
    given: { story: { signs: [sign('credit')] }, register: register([], 'meltem') },
    says: ['own-work meltem'],
  },
  {
    it: 'a credit in a story whose text is another’s registered work',
    given: { story: { signs: [sign('credit', 'meltem')] }, matches: [copyOf({}, whole)] },
    says: ['no-license borealis', 'unlicensed high'],
  },
  // The partner and itself.
  {
    it: 'the partner is the holder and signs',
    given: { story: { signs: [sign('sign-off')] }, register: register([], 'borealis') },
    says: ['own-work borealis'],
  },
  {
    it: 'the partner’s own blanket notice over what another signed',
    given: {
      story: { rights: [stated('drop-notice', { ...meltem, scope: 'drop' })], signs: [sign('sign-off')] },
      register: register([], 'meltem'),
    },
    says: ['no-license borealis', 'unlicensed high'],
  },
  {
    it: 'the partner’s own notice on a registered work of another',
    given: {
      story: { rights: [stated('notice', meltem)] },
      matches: [copyOf({}, whole)],
      register: register([], 'meltem'),
    },
    says: ['no-license borealis', 'unlicensed high'],
  },
  {
    it: 'two items of the partner itself share text: no case',
    given: { register: register([], 'meltem') },
    says: ['own-work meltem'],
  },
  // Drop-wide notices.
  {
    it: 'a drop-wide notice covers its briefs, low',
    given: { story: { kind: 'brief', rights: [stated('drop-notice', { scope: 'drop' })] } },
    says: ['no-license borealis', 'unlicensed low'],
  },
  {
    it: 'a drop-wide notice and a brief that is signed too: as grave as its sign',
    given: { story: { kind: 'brief', rights: [stated('drop-notice', { scope: 'drop' })], signs: [sign('sign-off')] } },
    says: ['no-license borealis', 'unlicensed high'],
  },
  {
    it: 'a drop-wide notice over a story: medium, since it may cover what is not the holder’s',
    given: { story: { rights: [stated('drop-notice', { scope: 'drop' })] } },
    says: ['no-license borealis', 'unlicensed medium'],
  },
  {
    it: 'a brief that a holder registered too: medium, since a sentence is soon told alike',
    given: {
      story: { kind: 'brief', rights: [stated('drop-notice', { scope: 'drop' })] },
      matches: [copyOf({}, whole)],
    },
    says: ['no-license borealis', 'unlicensed medium'],
  },
  // Common source and lineage.
  {
    it: 'three partners share a text that nobody registered: no accusation',
    given: {
      matches: ['north', 'south'].map((partner) =>
        copyOf({ partner, own: false, holderId: null, holderName: null }, whole),
      ),
    },
    says: ['common-source -'],
  },
  {
    it: 'a shared text that one of them signs as Borealis’s',
    given: { matches: [copyOf({ partner: 'north', own: false }, whole)] },
    says: ['no-license borealis', 'unlicensed high'],
  },
  {
    it: 'the holder’s own delivery comes later: medium, since who was first must be looked at',
    given: { matches: [copyOf({ receivedAt: LATER }, whole)] },
    says: ['no-license borealis', 'unlicensed medium'],
  },
  {
    it: 'somebody else’s later copy says nothing',
    given: { matches: [copyOf({ receivedAt: LATER, own: false }, whole)] },
    says: ['common-source -'],
  },
  {
    it: 'two holders’ works in one story, one licensed: the other is flagged by name',
    given: { matches: [third('borealis'), third('meltem')], register: licensed },
    says: ['no-license meltem', 'unlicensed high'],
  },
  {
    it: 'two holders’ works in one story, both licensed',
    given: { matches: [third('borealis'), third('meltem')], register: both },
    says: ['licensed borealis'],
  },
  {
    it: 'two holders’ works in one story, none licensed: a flag each',
    given: { matches: [third('borealis'), third('meltem')] },
    says: ['no-license borealis', 'unlicensed high', 'unlicensed high'],
  },
  // Names the register learns.
  {
    it: 'a notice of a name that no register lists',
    given: { story: { rights: [stated('notice', { holder: 'Agence Zéphyr', holderId: null })] }, register: licensed },
    says: ['no-license -', 'unlicensed high'],
  },
  {
    it: 'the same, once the name is an alias of a holder who gave a license',
    given: {
      story: { rights: [stated('notice', { holder: 'Agence Zéphyr', holderId: null })] },
      register: licensed,
      holders: { ...holders, idOf: (name) => (name === 'Agence Zéphyr' ? 'borealis' : null) },
    },
    says: ['licensed borealis'],
  },
  {
    it: 'a copy of a work under a name that is listed by now',
    given: {
      matches: [copyOf({ own: false, holderId: null, holderName: 'Agence Zéphyr' }, whole)],
      register: licensed,
      holders: { ...holders, idOf: (name) => (name === 'Agence Zéphyr' ? 'borealis' : null) },
    },
    says: ['licensed borealis'],
  },
  // Places.
  {
    it: 'a line for the whole drop bounds the place, and which place cannot be read: it may mean others of its stories',
    given: {
      story: { rights: [stated('drop-notice', { scope: 'drop', ...SOMEWHERE })], signs: [sign('sign-off')] },
      register: licensed,
    },
    says: ['licensed borealis'],
  },
  {
    it: 'the same line by the story itself',
    given: { story: { rights: [stated('notice', SOMEWHERE)], signs: [sign('sign-off')] }, register: licensed },
    says: ['indeterminate borealis', 'undecided medium'],
  },
  // Kill and embargo.
  {
    it: 'a kill order comes for a text that was licensed and used before',
    given: { matches: [copyOf({ receivedAt: LATER, withdrawn: true }, whole)], register: licensed },
    says: ['killed borealis', 'kill high'],
  },
  {
    it: 'a work that was withdrawn stands in a passage only',
    given: { matches: [copyOf({ withdrawn: true })], register: licensed },
    says: ['killed borealis', 'kill high'],
  },
  {
    it: 'a notice says withdrawn',
    given: { story: { rights: [stated('notice', { terms: ['withdrawn'] })] }, register: licensed },
    says: ['killed borealis', 'kill high'],
  },
  {
    it: 'an embargo is stated, its end is not known: not read as over',
    given: { story: { rights: [stated('notice', { terms: ['embargo'] })] }, register: licensed },
    says: ['embargoed borealis', 'embargo medium'],
  },
  {
    it: 'an embargo that ended before the text came',
    given: {
      story: { rights: [stated('notice', { terms: ['embargo'] })], fields: { embargo: EARLIER } },
      register: licensed,
    },
    says: ['licensed borealis'],
  },
  {
    it: 'an embargo on a text that was sent ahead has ended since: judged as used from then on',
    given: {
      story: { rights: [stated('notice', { terms: ['embargo'] })], fields: { embargo: LATER } },
      register: { ...licensed, asOf: '2025-03-11T00:00:00.000Z' },
    },
    says: ['licensed borealis'],
  },
  {
    it: 'the same, and nobody licensed the partner',
    given: {
      story: { rights: [stated('notice', { terms: ['embargo'] })], fields: { embargo: LATER } },
      register: { ...register(), asOf: '2025-03-11T00:00:00.000Z' },
    },
    says: ['no-license borealis', 'unlicensed high'],
  },
  {
    it: 'the copy of a work under an embargo, which has ended since: still a breach, and nothing has to be taken down',
    given: {
      matches: [copyOf({ facts: { embargo: { until: LATER } } }, whole)],
      register: { ...licensed, asOf: '2025-03-11T00:00:00.000Z' },
    },
    says: ['embargoed borealis', 'embargo medium'],
  },
  {
    it: 'its holder withdrew the item that the story names by its id',
    given: { story: { signs: [sign('sign-off')] }, register: licensed, killedBy: ['borealis'] },
    says: ['killed borealis', 'kill high'],
  },
  {
    it: 'somebody else withdrew an item of that id',
    given: { story: { signs: [sign('sign-off')] }, register: licensed, killedBy: ['meltem'] },
    says: ['licensed borealis'],
  },
  // Grants to everybody.
  {
    it: 'a free notice without a name on a registered work of another frees nothing',
    given: {
      story: { rights: [stated('notice', { ...unnamed, terms: ['cc-licence'] })] },
      matches: [copyOf({}, whole)],
    },
    says: ['no-license borealis', 'unlicensed high'],
  },
  {
    it: 'a contract forbids the partner what a notice gives to everybody: the prohibition stands',
    given: {
      story: { rights: [stated('notice', { terms: ['free-to-republish'] })] },
      register: register([license({ prohibitions: [{ use: 'republish' }] })]),
    },
    says: ['out-of-scope borealis', 'scope medium'],
  },
  // Time.
  {
    it: 'a condition was open under a license that has ended since: graver',
    given: {
      matches: [copyOf({}, whole)],
      register: {
        ...register([
          license({
            obligations: [{ duty: 'credit' }],
            valid: { from: '2025-01-01T00:00:00Z', to: '2025-04-01T00:00:00Z' },
          }),
        ]),
        asOf: '2025-04-02T00:00:00.000Z',
      },
    },
    says: ['licensed-condition-open borealis', 'condition medium'],
  },
  {
    it: 'used before the license began, which has begun since: milder',
    given: {
      matches: [copyOf({}, whole)],
      register: {
        ...register([license({ valid: { from: '2025-04-01T00:00:00Z', to: null } })]),
        asOf: '2025-04-02T00:00:00.000Z',
      },
    },
    says: ['not-yet-valid borealis', 'early low'],
  },
  {
    it: 'used under a license that has ended since: it stays licensed',
    given: {
      matches: [copyOf({}, whole)],
      register: {
        ...register([license({ valid: { from: '2025-01-01T00:00:00Z', to: '2025-04-01T00:00:00Z' } })]),
        asOf: '2025-04-02T00:00:00.000Z',
      },
    },
    says: ['licensed borealis'],
  },
  {
    it: 'the license asks for a credit in its own words: the name of the holder is not enough',
    given: { story: { signs: [sign('sign-off')] }, register: crediting, printed: [] },
    says: ['licensed-condition-open borealis', 'condition low'],
  },
  {
    it: 'the same, and those words stand in the text',
    given: { story: { signs: [sign('sign-off')] }, register: crediting, printed: ['Source: Borealis'] },
    says: ['licensed borealis'],
  },
  {
    it: 'an excerpt of one work, and a short work of the same holder whole beside it: a license for excerpts is not enough',
    given: {
      matches: [copyOf({}, { shareOfStory: 0.4 }), copyOf({ partner: 'borealis-brief' }, short(600, 700))],
      register: excerpts,
    },
    says: ['out-of-scope borealis', 'scope medium'],
  },
  {
    it: 'the same, and the short work is part of the long one',
    given: {
      matches: [copyOf({}, { shareOfStory: 0.4 }), copyOf({ partner: 'borealis-brief' }, short(300, 400))],
      register: excerpts,
    },
    says: ['licensed borealis'],
  },
  {
    it: 'a partner that dates anew what its holder published long ago',
    given: {
      story: { signs: [sign('sign-off')], fields: { metadata: { published: EARLIER } } },
      matches: [copyOf({ facts: { published: '2025-01-10T08:00:00Z' } }, whole)],
      register: register([license({ grants: [{ use: 'republish', windowDays: 7 }] })]),
    },
    says: ['expired borealis', 'expired high'],
  },
  {
    it: 'an embargo field without a zone counts where the day is latest',
    given: {
      story: { signs: [sign('sign-off')], fields: { embargo: '2025-03-10T06:00' } },
      register: licensed,
    },
    says: ['embargoed borealis', 'embargo high'],
  },
];
