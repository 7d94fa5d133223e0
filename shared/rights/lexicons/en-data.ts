import type { Lexicon } from './lexicon.ts';

export const EN: Lexicon = {
  lang: 'en',
  roles: {
    claim: 'copyright* | intellectual property | database rights',
    right: 'rights | all rights | copyrights',
    reserved: 'reserved | reserves | reserve',
    allRights: 'all rights | all copyrights',
    own: 'belong* | property of | owned by | is owned | are owned | owns | vested in | vests in | remain* with | remain* the property | held by | holds the | licensed to',
    protect: 'protected | protection',
    act: 'publish* | republish* | republication* | publication | reproduc* | reprint* | copy | copies | copied | copying | duplicat* | redistribut* | distribut* | broadcast* | rebroadcast* | transmit* | transmission | retransmi* | repost* | disseminat* | redisseminat* | re-publish* | re-use* | reuse* | reusing | reused | syndicat* | forward* | extract* | display* | download* | mirror* | republishing | exploit* | hyperlinking | posting | posted | shared | sharing | passed on | on-pass*',
    use: 'use | used | using',
    derive:
      'rewrit* | rewrite* | modif* | alter* | altered | edited | adapt* | translat* | derivative* | derivation* | paraphras* | cropped',
    store:
      'stored | store | storage | storing | cached | caching | cache | framing | framed | database* | retrieval system | harvest* | scrap* | index* | archived | mirrored',
    ai: 'artificial intelligence | ai | machine learning | large language model* | llm* | generative | text and data mining | data mining | tdm | training',
    sell: 'sold | resold | resell* | resale* | sell | sublicens*',
    commercial: 'commercial* | advertis* | marketing | promotional',
    ban: 'prohibited | forbidden | may not | must not | shall not | cannot | can not | not permitted | not allowed | not authori* | not to be | no part | no portion | without limitation not | do not | is not licensed | not permitting | never be | banned from',
    not: 'no | not | none | neither',
    may: 'may | permitted | allowed | authori*',
    allow:
      'free to | freely | free of charge | for free | may republish | welcome to | may be republished | may be reproduced | permission is granted | is permitted | are permitted | permission is hereby granted | can be republished | you may | royalty-free | royalty free | encouraged to | encourage you to | we permit | we allow | invite you to | feel free to | happy for you to | open government licence',
    unauth: 'unauthori* | unlicensed | unlawful',
    only: 'only | solely | exclusively | unless | except',
    without: 'without | absent | unless | subject to | except with | prior to obtaining',
    must: 'must | provided that | provided it | on condition | as long as | required | requires | mandatory | obliged | shall | please',
    consent: 'permission* | consent | authorisation | authorization | approval | licence | license',
    written: 'written | in writing',
    contract: 'agreement | contract | supply agreement | licence agreement | license agreement | signed agreement',
    subscribe: 'subscriber* | subscription* | subscribing | clients only | paying clients',
    extent:
      'in whole or in part | whole or part | in part or in whole | wholly or partly | in full or in part | any part | part of | no part | no portion | any portion | partially | in part',
    source:
      'attribut* | credit* | cite | citing | acknowledg* | name the source | source must | source is | naming the source | byline',
    link: 'hyperlink* | link back | linked to | linked back | a link to | linking to | active link | links to the original',
    object:
      'press release | content* | material* | article* | story | stories | news | photo* | image* | picture* | video* | text* | site | website | report* | dispatch* | information | page | pages | publication | work | works | copy of this',
    label:
      'notice | copyright notice | legal notice | usage | restrictions | warning | attention | editors | note to editors | terms | terms of use | rights',
    ownsAfter: 'property of | owned by | belong* to | vested in | held by | remain* with',
    ownsBefore: 'owns | holds',
    embargo:
      'embargo* | hold for release | not for publication or broadcast | not for publication | not for release | not for publication before | not for release before | not for use before',
    until: 'until | till | before | not before | prior to',
    kill: 'kill | killed | takedown | withdraw* | withdrawn | retract* | spike | disregard | mandatory kill | kill mandatory | remove the above | do not use | do not publish | eliminat*',
    killObject: 'story | stories | item | article | photo | image | report | dispatch | slug*',
    please: 'editors | eds | please | mandatory | advisory | attention | subscribers | requests | sent in error',
    territory: 'not for use in | not for use outside | for use in | outside the | only in the territory | use only in',
    report:
      'said | says | told | according to | announced | reported | argued | argues | claims that | claimed | alleges | alleged | ruled | sued | accused | stated that | criticised | criticized | warned | explained | demanded | called for | voted | debated | spokesperson | spokesman | spokeswoman',
    law: 'court | judge | lawsuit | parliament | lawmakers | ruling | plaintiff* | defendant* | supreme court | bill | senate | minister | ministry | police | complaint | prosecutor*',
    mask: "human rights | arms embargo | trade embargo | oil embargo | embargo on | for immediate release | rights of the child | civil rights | voting rights | women's rights | mining licence | mining license | driving licence | cookies | privacy policy | data mining company | by-elections | lift the embargo | no comment | protected by recaptcha | terms of service apply",
    'no-archive': 'no archive* | no archival use | not for archive | no archiving | no library',
    'no-sales': 'no sales | no resale* | not for resale | notforresale | not for sale | no re-sale',
    'editorial-use-only':
      'editorial use only | for editorial purposes | for editorial use | restricted to editorial use | editorial purposes only | editorial usage only | solely to illustrate news | news use only | editorial only',
    'mandatory-credit':
      'mandatory credit | must credit | must be credited to | mandatory attribution | credit mandatory | mandatory byline',
    'one-time-use':
      'one time use | one-time use | single use only | one use only | days from the time of transmission | days from transmission | one time only',
    'non-commercial':
      'no marketing | no advertising* | no commercial use | non-commercial | noncommercial | not for commercial | no commercial* | not for marketing | not for advertising',
    'personal-use-only':
      'personal use only | private use only | for your personal | for personal use | personal, non-commercial | personal and non-commercial | personal non-commercial | for private use | individual use only',
    'no-derivatives': 'no derivatives | noderivatives | no derivative works | no alterations | no modifications',
    'share-alike': 'sharealike | share-alike | share alike | same license | same licence',
    'licensed-syndication':
      'distributed by | syndicated by | is provided to | content is provided by | content provided by | published under license from | published under licence from | under license from | under licence from | provided by syndigate | syndication by | licensed by | supplied by',
    'used-with-permission':
      'used with permission | syndicated by arrangement with | this article was originally published | this story was originally published | this article first appeared | this story first appeared | this piece first appeared | this article was first published | this story was first published | reprinted with permission | republished with permission | reproduced with permission | by permission of | republished from | reprinted from | reprinted by permission | with kind permission | published with permission | used by permission',
    'rights-contact':
      'for permission* | for reprint* | for syndication | licensing enquiries | licensing inquiries | contact us for | to license this | rights and permissions | reprints and permissions | for restrictions | see restrictions | request permission | to obtain permission | purchase reprints | for licensing | permissions@*',
    'legal-action':
      'legal action | prosecuted | infringement | infringe* | will be pursued | legal proceedings | violators | liable to prosecution | offenders',
    'public-domain': 'public domain | no rights reserved | no copyright',
    'free-to-republish':
      'free to republish | republish for free | republished for free | free to use and republish | may be freely reproduced | may be reproduced freely | free for publication | you are free to share',
    'cc-licence':
      'creative commons license* | creative commons licence* | cc license | cc licence | licensed under creative commons | creative commons-licensed',
    'no-ai-tdm':
      'no ai training | not be used to train | no text and data mining | not be used for training | to train artificial intelligence | ai training prohibited',
  },
};
