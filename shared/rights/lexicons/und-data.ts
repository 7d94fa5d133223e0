import type { Lexicon } from './lexicon.ts';

/** Marks of rights that every language uses as they are. */
export const UND: Lexicon = {
  lang: 'und',
  party: {
    within: '& | + | of | and | de',
  },
  roles: {
    claim: 'copyright* | copr',
    'all-rights-reserved': 'all rights reserved | all right reserved | all copyrights reserved',
    'cc-licence':
      'creativecommons.org | under creative commons | under a creative commons | creative commons attribution* | creative commons zero | creative commons by | cc by | cc-by | cc by-sa | cc-by-sa | cc by-nc | cc-by-nc | cc by-nd | cc-by-nd | cc-by-nc-nd | cc-by-nc-sa | cc by-nc-nd | cc by-nc-sa',
    'public-domain': 'cc0 | cc-0',
    'no-ai-tdm': 'tdm-reservation: 1 | tdm-reservation 1 | noai | tdm reserved',
  },
};
