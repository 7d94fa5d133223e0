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
    credit: 'flickr | wikimedia',
    talk: 'copyright remain* | copyright belongs | copyright rests | copyright vests | copyright expire* | copyright in the | copyright free | copyright on | copyright to | copyright for | copyright law* | copyright act* | copyright claim* | copyright inf* | copyright is | copyright and | copyright or | copyright holder* | copyright own* | copyright lawsuit* | copyright offic* | copyright rule* | copyright protect* | copyright notice* | copyright reform* | copyright case* | copyright disput* | copyright violat* | copyright troll* | copyright issue* | copyright bill',
  },
};
