import type { Lexicon } from './lexicon.ts';

export const EN: Lexicon = {
  lang: 'en',
  party: {
    of: 'of | from | by | with | via | in | on | provided by',
    articles: 'the',
    parent: 'a division of | part of | a subsidiary of | a unit of | a brand of',
    within: 'of | for | and | & | the | a | to',
  },
  commons: {
    name: 'creative commons',
    by: 'attribution',
    nc: 'non-commercial | noncommercial',
    nd: 'no-deriv | noderiv',
    sa: 'share-alike | sharealike | share alike',
  },
  abbreviations: 'jr st dr mr mrs ms no pp vs u.s u.k art pty sp',
  afterHours:
    'on monday tuesday wednesday thursday friday saturday sunday eastern central pacific mountain local today tomorrow',
  roles: {
    claim: 'copyright* | intellectual property | database rights',
    right: 'rights | all rights | copyrights',
    reserved: 'reserved | reserves | reserve',
    allRights: 'all rights | all copyrights',
    own: 'belong* | property of | owned by | is owned | are owned | owns | vested in | vests in | remain* with | remain* the property | held by | holds the | licensed to',
    protect: 'protected | protection',
    act: 'publish* | republish* | republication* | publication | reproduc* | reprint* | copy | copies | copied | copying | duplicat* | redistribut* | distribut* | broadcast* | rebroadcast* | transmit* | transmission | retransmi* | repost* | disseminat* | redisseminat* | re-publish* | re-use* | reuse* | reusing | syndicat* | forward* | extract* | display* | download* | mirror* | exploit* | hyperlinking | posting | posted | shared | sharing | passed on | on-pass* | printed | print | re-broadcast* | re-distribut* | circulat* | made available | make available | scrape | scraped | scraping | photocop* | excerpt* | quoted | re-post* | upload* | relay | relayed | convey* | pass on | screenshot* | screen-shot* | stream* | embed* | plagiari* | lifted | carried | used in any form | quote | quoting',
    use: 'use | used | using | usage | re-used | utilis* | utiliz*',
    derive:
      'rewrit* | modif* | alter* | edited | adapt* | translat* | derivative* | derivation* | paraphras* | cropped | edits | manipulat* | abridg* | condens* | crop | cropping | summaris* | summariz* | remix* | build upon | transform* | amend | amended',
    store:
      'stored | store | storage | storing | cached | caching | cache | framing | framed | database* | retrieval system | harvest* | scrap* | index* | mirrored | retained | retain | warehous* | crawl*',
    archive: 'archive* | archiving',
    ai: 'artificial intelligence | ai | machine learning | large language model* | llm* | generative | data mining | tdm | training | machine-learning | train any | train a | train models | data-mining | text-mining | text mining | crawlers | bots | web scraping | neural network* | ai-* | artificial-intelligence | language model* | fine-tune* | fine-tuning | foundation model* | ai model* | to train or',
    sell: 'sold | resold | resell* | resale* | sell | sublicens*',
    commercial: 'commercial* | advertis* | marketing | promotional',
    ban: 'prohibited | forbidden | may not | must not | shall not | cannot | can not | not permitted | not allowed | not authori* | not to be | no part | no portion | without limitation not | do not | not permitting | banned from | prohibits | forbids | does not permit | does not allow | does not consent | no one may | nobody may | not be | never | barred | no use | no reproduction | no copying | no redistribution | not allow* | disallow* | not licensed | nor may | neither may | none of | refrain from | no right to | no permission | does not grant | no licence to | no license to | objects to | opposes any | are not free to | is not free to',
    not: 'no | not | none | neither',
    may: 'may | permitted | allowed | authori* | can | granted',
    allow:
      'free to | freely | free of charge | for free | may republish | welcome to | may be republished | may be reproduced | permission is granted | is permitted | are permitted | permission is hereby granted | can be republished | you may | royalty-free | royalty free | encouraged to | encourage you to | we permit | we allow | invite you to | feel free to | happy for you to | open government licence | you can republish | can republish | can be reprinted | may reprint | may reproduce | may be reprinted | may be copied | may be shared | may share | may copy | may be used freely | is free to | are free to | can be used freely | can be freely | at no cost | without charge | no charge | free use | free for use | free of royalties | grants permission | gives permission | give permission | are allowed to | is allowed | are allowed | welcome* republication | welcomes republication | hereby granted | copyright-free | free of copyright | available for republication | for free publication | open to republication | anyone may | any outlet may | outlets may | editors may | at no charge',
    unauth:
      'unauthori* | unlicensed | unlawful | without authori* | without permission | without consent | without prior | illegal copying | unpermitted',
    only: 'only | solely | exclusively | unless | except | strictly for | restricted to | limited to | reserved for | provided | so long as | as long as | on the condition | intended for',
    without:
      'without | absent | unless | subject to | except with | prior to obtaining | save with | save as | other than with | in the absence of | until you have | before obtaining | but for | requires',
    must: 'must | provided that | provided it | on condition | as long as | required | requires | mandatory | obliged | shall | please | need | needs | have to | has to | subject to | should be | be sure to | make sure | we ask | asked to | at the condition | so long as | provided you | needed | ought to | on the condition',
    consent:
      'permission* | consent | authorisation | authorization | approval | licence | license | authority | clearance | agreed | authorised by | authorized by | pre-approval | go-ahead | authorisations | clear rights | prior agreement | prior written agreement | express agreement | prior express agreement',
    written: 'written | writing | signed',
    contract:
      'agreement | contract | contractual* | agreements | licensees | licensee | a licence | a license | valid licence | valid license',
    subscribe:
      'subscriber* | subscription* | subscribing | client | clients | customers | customer | members only | media partners | paid-up | non-subscribers',
    extent:
      'in whole or in part | whole or part | in part or in whole | wholly or partly | in full or in part | any part | part of | no part | no portion | any portion | partially | in part | whole or in part | either in whole or in part | wholly or in part | in full or part | all or part | all or any part | all or parts | complete or partial | full or partial | even in part | even partially | in part or whole | in whole or in any part | entirety or in part | portions of',
    source:
      "you name | attribut* | credit* | cite | citing | acknowledg* | name the source | source must | source is | naming the source | byline | give credit | full credit | with credit | proper credit | due credit | naming the author | named as the source | name of the author | name the author | name us | mention the source | mention of the source | by name | sourced to | author's name | credit line | originally published under",
    link: 'hyperlink* | link back | linked to | linked back | linking to | active link | links back | link-back | backlink | linking back | clickable link | with a link | include a link | direct link | links to | link to | url | the link',
    object:
      'press release | content* | material* | article* | story | stories | news | photo* | image* | picture* | video* | text* | site | website | report* | dispatch* | information | page | pages | publication | work | works | footage | clip | clips | graphic | graphics | copy | item | items | feed | feeds | wire | newsletter* | post | posts | column | pieces | piece | document* | podcast* | audio | headline* | bulletin* | e-paper | transcript* | excerpts | intellectual property | elsewhere | anywhere | other media | other outlets | other platforms | other sites',
    label:
      'notice | copyright notice | legal notice | usage | restrictions | warning | attention | editors | note to editors | terms | terms of use | rights | rights notice | usage terms | important notice | disclaimer | permissions | legal information | copyright | note | please note | usage restrictions | reuse | republishing | republication policy | syndication | special instructions | licensing | reprints',
    ownsAfter:
      'property of | owned by | belong* to | vested in | held by | remain* with | vests in | belong to | belongs to | the copyright of | copyright of | rests with | rest with | lies with | lie with | retained by | are held by | is held by | remain the property of | remains the property of | intellectual property of | copyright remains with | rights remain with | copyright holder: | copyright owner: | rights holder: | rights owner:',
    ownsBefore: 'owns | holds | retains | retain | holds copyright | is the owner of | is the copyright holder',
    embargo:
      'embargo* | hold for release | not for publication or broadcast | not for publication | not for release | not for publication before | not for release before | not for use before | under embargo | not for use until | hold until | held until | for release at | for release on | for publication on | for publication at | not to be published before | not to be published until | not to be broadcast before | not to be used before | not before | no publication before | do not publish before | do not publish until | for release after | not for broadcast before | not for publication until | not for release until | no use before | no use until | strict embargo | strictly embargoed | release time | release at | please hold until | please do not publish before | please do not use before',
    until: 'until | till | before | not before | prior to',
    kill: 'kill | killed | takedown | withdraw* | retract* | spike | disregard | mandatory kill | kill mandatory | remove the above | do not use | do not publish | eliminat* | kills | bulletin kill | kill bulletin | story kill | photo kill | please remove | remove | delete | deleted | do not run | pull | pulled | has been withdrawn | is withdrawn | is hereby withdrawn | not be used | cease using | stop using | discard | photo elimination | please kill | please do not use | rescind* | cancel* | annul*',
    killObject:
      'story | stories | item | article | photo | image | report | dispatch | slug* | items | video | clip | picture | pictures | photos | images | text | piece | bulletin | advisory | package | alert | newsalert | headline',
    please:
      "editors | eds | please | mandatory | advisory | attention | subscribers | requests | sent in error | editors: | editor's note | attn | clients | kindly | all users | dear | note to | desk | news desks | users are | is asked | are asked | asked to | issued in error | urgent",
    territory:
      'not for use in | not for use outside | for use in | outside the | only in the territory | use only in | not available in | no use in | no access | out of the | excluding | outside of | except in | for use only in | use limited to | for use within | rights in | available only in | no use outside | not for publication in | not for broadcast in | not for distribution in | no rights in | use in the | available in | restricted to users in',
    nobody:
      "publisher | publisher's | publishers | author | author's | authors | owner | owner's | owners | company | copyright holder* | copyright owner* | rights holder* | rightsholder* | editor | editor's | editors | management | respective owners | respective holders | licensor* | its authors | newsroom's | creator* | the agency's | holder | holder's",
    kind: 'agency | news agency | press | media | newswire | wire | wire service | news service | dispatch | newspaper | newspapers | publishing | publications | broadcasting | broadcaster | herald | gazette | courier | tribune | newsroom | magazine | post | times | chronicle | network | channel | foundation | institute | news | journal | weekly | radio | television',
    report:
      'said | says | told | according to | announced | reported | argued | argues | claims that | claimed | alleges | alleged | ruled | sued | accused | stated that | criticised | criticized | warned | explained | demanded | called for | voted | spokesperson | spokesman | spokeswoman | say | decided | found that | finds | states that | insisted | asked whether | urged | writes | wrote | tweeted | posted on x | explains | reports that | claiming | denied | added | agreed to | was fined | settled | alleging | charged | arrested | convicted | will be able | proposed | backed | opposes | opposed | wants | plan to | planned | organisers | organizers | officials | insists | calls for | calling for | campaigners | protesters | negotiat* | lobby* | debate* | study found | survey found | poll found | jury found | court found | report found | the survey | inquiry found | audit found | want | released | joining | drawing protests',
    law: 'court | judge | lawsuit | parliament | lawmakers | ruling | plaintiff* | defendant* | bill | senate | minister | ministry | police | complaint | prosecutor* | copyright act | regulator | watchdog | attorney | lawyer* | tribunal | settlement | copyright office | congress | verdict | jury | mps | government | mayor | agency officials | league | treaty | artist* | singer* | songwriter* | band | novel | film | films | movie | lyrics | song | songs | personal data | your data | user data | patient data | patients | players | actors | voters | passengers | residents | drivers | shops | visitors | tickets | union | federation | studio | studios | club | directive lets | directive allows | directive requires | law lets | law allows | law requires | law bans | law forbids | laws let | act allows | rules allow | guidelines | under section | warrant | court order | scans',
    thing:
      "goods | cargo | freight | medicine* | medication* | drug | drugs | vaccine* | fuel* | petrol | diesel | weapon* | firearm* | ammunition | explosive* | firework* | food | foods | fruit* | meat | fish | livestock | cattle | animal* | bird* | pet | pets | plant | plants | seed | seeds | timber | firewood | waste | rubbish | garbage | key | keys | leaflet* | flyers | banner* | banknote* | coins | cash | alcohol | liquor | cigarette* | tobacco | house | houses | apartment* | farmland | plot | vehicle* | car | cars | truck* | motorcycle* | patient* | inmate* | prisoner* | child | children | minors | customer records | customer data | client data | medical records | records of patients | drone | drones | ballot* | relief supplies | humanitarian aid | food aid | shares | chemicals | pesticide* | blood | organs | body parts | corpse* | antiquit* | artefact* | artifact* | painting* | sculpture* | stamps | uniform | uniforms | badge* | seal | seals | equipment | tools | clothes | clothing | mask | masks | tablets | syringe* | water | sand | gravel | electricity | phones | exam papers | worksheets | recipes | trade secrets | blueprint* | prescriptions | parents | pupils | students | teacher | teachers | teacher's | headteacher | principal | lesson | lessons | classroom | exam | exams | hospital | doctor | surgeon | nurses | relatives | next of kin | tenants | landlord | museum | courtroom | hearing | crypt | temple | church | mosque | cemetery | airport | flash | dogs | puppies | cats | species | captivity | identity card* | passport | passports | letters of inmates | adoption | music | signals | frequencies | diamonds | steel | copper | guests | employees | staff | bathers | swimmers | the pool | sauna | tents | access cards | key cards | gadgets",
    mask: "human rights | arms embargo | trade embargo | oil embargo | embargo on | for immediate release | rights of the child | civil rights | voting rights | women's rights | mining licence | mining license | driving licence | cookies | privacy policy | data mining company | by-elections | lift the embargo | no comment | protected by recaptcha | terms of service apply | copyright reform | copyright office | copyright bill | workers' rights | land rights | mineral rights | water rights | gun rights | abortion rights | animal rights | property rights | broadcasting rights | broadcast rights | tv rights | television rights | media rights | film rights | streaming rights | naming rights | mandatory evacuation | free of charge for children | sanctions | do not use the | do not use water | arms sales | gun sales | ticket sales | home sales | retail sales | voting | rights group | rights groups | gay rights | trans rights | equal rights | bill of rights | driver's licence | driver's license | liquor licence | liquor license | an embargo | the embargo | embargo against | embargo would | embargo will",
    'no-archive':
      'no archive* | no archival use | not for archive | no archiving | no library | no archival | not to be archived | do not archive | no archives | not be archived | no archive use',
    'no-sales':
      'no sales | no resale* | not for resale | notforresale | not for sale | no re-sale | no re-sales | not to be resold | not be resold | not for sale or | no third-party sales | no third party sales | no selling',
    'editorial-use-only':
      'editorial use only | for editorial purposes | for editorial use | restricted to editorial use | editorial purposes only | editorial usage only | solely to illustrate news | news use only | editorial only | editorial use | for news purposes only | news purposes only | for use in news | news reporting only | only be used for editorial | journalistic purposes only | for journalistic purposes | for editorial uses only | editorial uses only',
    'mandatory-credit':
      'mandatory credit | must credit | must be credited to | mandatory attribution | credit mandatory | mandatory byline | mandatory photo credit | credit must read | credit line mandatory | courtesy required | mandatory courtesy | must be credited | on-screen credit | onscreen credit | must on-screen courtesy | must courtesy | mandatory onscreen',
    'one-time-use':
      'one time use | one-time use | single use only | one use only | days from the time of transmission | days from transmission | one time only | one-off use | single-use only | used once | use only once | within 14 days | within 24 hours of transmission | days of transmission | hours of transmission | hours from transmission | days after transmission | hours after transmission | for 30 days | one-time only | must not be used after | single publication',
    'non-commercial':
      'no marketing | no advertising* | no commercial use | non-commercial | noncommercial | not for commercial | no commercial* | not for marketing | not for advertising | non-commercially | not be used commercially | non commercial | no commercial or | not for profit use | commercial use is not | commercial use is prohibited | no promotional use | no advertising | not for commercial use | noncommercially',
    'personal-use-only':
      'personal use only | private use only | for your personal | for personal use | personal, non-commercial | personal and non-commercial | personal non-commercial | for private use | individual use only | private, non-commercial | private and non-commercial | private non-commercial | private study | your own use | own personal | personal reference | personal information only | personal and private | private purposes | personal purposes',
    'no-derivatives':
      'no derivatives | noderivatives | no derivative works | no alterations | no modifications | no derivative | must not be edited | not be altered | not be edited | without alteration | must not be altered | no cropping | no rewriting | unmodified form',
    'share-alike': 'sharealike | share-alike | share alike | same license | same licence',
    'licensed-syndication':
      'distributed by | syndicated by | is provided to | content is provided by | content provided by | published under license from | published under licence from | under license from | under licence from | provided by syndigate | syndication by | licensed by | supplied by | under licence by | under license by | distributed under licence | distributed under license | provided under licence | syndicated content from | content syndicated | made available through | released through | supplied under licence | licensed from | syndicated from | appears under licence | syndicated via | in partnership with',
    'used-with-permission':
      'used with permission | syndicated by arrangement with | this article was originally published | this story was originally published | this article first appeared | this story first appeared | this piece first appeared | this article was first published | this story was first published | reprinted with permission | republished with permission | reproduced with permission | by permission of | republished from | reprinted from | reprinted by permission | with kind permission | published with permission | used by permission | this report was originally published | was first published | first published in | first published by | first published on | originally published in | originally published by | originally published on | originally appeared in | originally appeared on | first appeared in | first appeared on | reproduced by permission | appears here with permission | with the permission of | reprinted courtesy of | reposted with permission | republished under | republished here | republished by permission | reproduced with the permission | republished courtesy | is republished | reproduced by kind permission | by kind permission',
    'rights-contact':
      'for permission* | for reprint* | for syndication | licensing enquiries | licensing inquiries | contact us for | to license this | rights and permissions | reprints and permissions | for restrictions | see restrictions | request permission | to obtain permission | purchase reprints | for licensing | permissions@* | permission requests | permissions team | permissions desk | licensing department | licensing team | rights department | rights desk | licensing requests | syndication enquiries | syndication inquiries | reprint requests | for rights | for usage rights | reuse permissions | copyright clearance | for licences | for licenses | for a licence | for a license | seek permission | requests for permission | requests for reuse | to request permission | to reuse this | to republish this | rights@* | licensing@* | syndication@* | reprints@* | copyright@* | contact our licensing | for reuse | licensing.* | for rights to | to license | licence this | license this',
    'legal-action':
      'legal action | prosecuted | infringe* | will be pursued | legal proceedings | violators | liable to prosecution | offenders | prosecution | legal steps | sue | unlawful and | civil and criminal | damages | enforce its rights | enforce our rights | will be enforced | held liable | to the full extent of the law | take action against | pursue legal | constitutes an infringement | violation of copyright | breach of copyright | violates copyright',
    'public-domain':
      'public domain | no rights reserved | no copyright | no known copyright | dedicated to the public domain | free of known copyright | not subject to copyright | waives all | copyright waived',
    'free-to-republish':
      'free to republish | republish for free | republished for free | free to use and republish | may be freely reproduced | may be reproduced freely | free for publication | you are free to share | free to reprint | free to reproduce | free to share | republish our | republish this | republish it | republish our articles | free to copy | freely republished | may be used freely | we encourage republication | republish freely | reprint this | free of charge by media | free for media | free for editorial use | for editorial use free | copy and paste | free republication | available to republish',
    'cc-licence':
      'creative commons license* | creative commons licence* | cc license | cc licence | licensed under creative commons | creative commons-licensed',
    'no-ai-tdm':
      'no ai training | not be used to train | no text and data mining | not be used for training | to train artificial intelligence | ai training prohibited | tdm reservation | text and data mining rights | rights reserved for text | no machine learning | no generative ai | no scraping | opt out of | opts out of | opt-out from ai | not to train | not for ai | not be used to develop | nor to train | ai crawlers | no llm | no tdm | data mining prohibited | mining of this | automated scraping',
    ours: 'our | ours | this article | this story | this report | this content | this material | this website | this image | this photo | this text | this publication | this column | this piece | this dispatch | this video | this item | these stories | these images | this investigation | this interview | this analysis | this essay | this feature | this newsletter | this podcast | this document',
    picture: 'photo | photos | image | images | picture | pictures | handout | video | photograph*',
    site: 'site | website | web site | contents of',
    item: 'this story | this article | this report | this item | this dispatch | this text | this copy',
    output:
      'all news published by | all stories published by | all content published by | all material published by | all news distributed by | all content distributed by | all material distributed by | all stories distributed by | all news transmitted by',
    credit: 'credit | source | source image | image source | photo credit',
    made: 'prepared by | produced by | compiled by',
    byline: 'by',
    others: 'third parties | third party',
    manner: 'in any form | in any way | by any means | in any manner | in any medium',
  },
};
